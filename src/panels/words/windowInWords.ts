import type { Messages } from '../../messages/messages.ts';
import { asFirstDay, asLastDay } from '../../state/calendar.ts';
import type { TimeWindow } from '../../state/timeWindow.ts';
import { datesAsText } from './datesInWords.ts';

/** The window in words: `2014`, `May 2014 – December 2021`, `since 2014`, `All dates`. */
export function windowInWords(window: TimeWindow | null, messages: Messages): string {
  if (!window) return messages.say('time.allDates');
  const [from, to] = [
    window.from === null ? null : asFirstDay(window.from),
    window.to === null ? null : asLastDay(window.to),
  ];
  return datesAsText(from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`, messages);
}
