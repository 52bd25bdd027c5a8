import type { TextPart } from './markedParts.ts';

/** A text with the found words marked. */
export function Marked({ parts }: { parts: readonly TextPart[] }) {
  let at = 0;
  return parts.map(({ text, found }) => {
    const key = at;
    at += text.length;
    return found ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
