import type { Check, Quantity } from '../../atlas/model/check.ts';
import { linkTo } from '../../state/links.ts';
import { VerdictIcon } from '../page/icons.tsx';
import { useChoices, usePage } from '../page/pageContext.ts';
import { checkKindInWords } from '../words/kindInWords.ts';
import { inNauticalMiles, quantityInWords, rangeInWords } from '../words/numbersInWords.ts';
import styles from './quotation.module.css';
import { verdicts } from './verdicts.ts';

type Amount = Pick<Quantity, 'value' | 'unit'>;

/** What the text says, what the map gives, and how the two stand. */
export function CheckCard({ check, level: Heading, id }: { check: Check; level: 'h3' | 'h4'; id?: string }) {
  const { index } = usePage();
  const names = check.features.map((feature) => index.feature(feature)?.title ?? feature);
  const selected = useChoices(({ select }) => select);
  const { word, meaning } = verdicts[check.verdict];
  // The atlas gives distances in nautical miles too: they stand beside the kilometres.
  const inMiles = check.alternatives.find(({ quantity }) => quantity.unit === 'nmi');
  const others = check.alternatives.filter((alternative) => alternative !== inMiles);
  const range = check.computed && rangeInWords(check.computed);
  return (
    <div
      className={styles.check}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      data-verdict={check.verdict}
    >
      <Heading className={styles.checkTitle}>
        {checkKindInWords[check.kind]}
        {names.length > 0 && `: ${names.join(check.kind === 'measure' ? ' – ' : ', ')}`}
      </Heading>
      <dl className={styles.figures}>
        <div>
          <dt>The text says</dt>
          <dd>“{check.words}”</dd>
        </div>
        <div>
          <dt>The map gives</dt>
          <dd>
            {check.computed ? <Figure quantity={check.computed} inMiles={inMiles?.quantity} /> : 'no figure'}
            {range && <span className={styles.range}>{range}</span>}
          </dd>
        </div>
      </dl>
      <p className={styles.verdict} title={meaning}>
        <VerdictIcon verdict={check.verdict} /> <strong>{word}</strong>
      </p>
      <p className={styles.explanation}>{check.explanation}</p>
      {others.length > 0 && (
        <ul className={styles.alternatives}>
          {others.map(({ label, quantity }) => (
            <li key={label}>
              {label}: <Figure quantity={quantity} />
            </li>
          ))}
        </ul>
      )}
      {check.line !== undefined && check.line !== selected && (
        <a href={linkTo({ select: check.line, read: null })}>Show the line on the map</a>
      )}
    </div>
  );
}

function Figure({ quantity, inMiles }: { quantity: Amount; inMiles?: Amount }) {
  const miles = inMiles ? quantityInWords(inMiles) : inNauticalMiles(quantity);
  return (
    <>
      {quantityInWords(quantity)}
      {miles && <span className={styles.miles}> ({miles})</span>}
    </>
  );
}
