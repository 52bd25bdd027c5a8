import type { SourceReference } from '../../atlas/model/feature.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { outwardAddress } from '../../panels/quotation/OutwardLink.tsx';
import { sourceKindInWords } from '../../panels/words/kindInWords.ts';

/** Outside sources: each with its address, what kind of source it is and when it was read. */
export function SourceList({ sources }: { sources: readonly SourceReference[] }) {
  if (sources.length === 0) return null;
  return (
    <ul>
      {sources.map(({ id, title, publisher, date, url, kind, accessed }) => {
        const outward = url === undefined ? null : outwardAddress(url);
        return (
          <li key={id}>
            {outward ? <a href={outward}>{title}</a> : title}
            {[publisher, date].filter(Boolean).map((part) => `, ${part}`)} (
            {sourceKindInWords(kind, englishMessages)}; read {accessed})
          </li>
        );
      })}
    </ul>
  );
}
