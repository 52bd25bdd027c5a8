import type { Messages } from '../../messages/messages.ts';
import { numberText } from '../../messages/numberText.ts';
import type { MapWords } from '../../state/chartMap.ts';

/** What the map writes before it is told any words: figures, with the signs that charts have in all languages. */
export const chartSigns: MapWords = {
  ...{ title: '', scale: '', wheelHint: '', touchHint: '' },
  length: (figure, unit) => `${numberText('en', figure, 9)} ${unit}`,
  latitude: (angle, side) => `${angle}\u00a0${side === 'north' ? 'N' : 'S'}`,
  longitude: (angle, side) => `${angle}\u00a0${side === 'east' ? 'E' : 'W'}`,
};

/** What the map itself says, in this language. */
export const mapWords = ({ say, number }: Messages): MapWords => ({
  title: say('map.title'),
  scale: say('map.scale'),
  wheelHint: say('embed.wheelHint', { key: navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl' }),
  touchHint: say('embed.touchHint'),
  length: (figure, unit) => say('map.scaleLength', { figure: number(figure, 9), value: figure, unit }),
  latitude: (angle, hemisphere) => say('words.latitude', { angle, hemisphere }),
  longitude: (angle, hemisphere) => say('words.longitude', { angle, hemisphere }),
});
