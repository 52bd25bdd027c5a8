import { Fragment, type ReactNode } from 'react';
import type { Check } from '../../atlas/model/check.ts';
import type { Quantity } from '../../atlas/model/checkOutcome.ts';
import { linkTo } from '../../state/links.ts';
import { VerdictIcon } from '../ground/icons.tsx';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { checkKindInWords } from '../words/kindInWords.ts';
import { AsWritten, FeatureName } from '../words/Named.tsx';
import { inNauticalMiles, quantityInWords, rangeInWords } from '../words/numbersInWords.ts';
import { CheckWords } from './CheckWords.tsx';
import styles from './quotation.module.css';
import { outcomeInWords, verdictInWords } from './verdicts.ts';

type Amount = Pick<Quantity, 'value' | 'unit'>;

/** What the text says, what the map gives, and how the two stand. */
export function CheckCard({ check, id }: { check: Check; id?: string }) {
  const { index } = usePage();
  const messages = useMessages();
  const { say, pieces } = messages;
  const between = check.kind === 'measure' ? ' – ' : say('words.listSeparator');
  const selected = useChoices(({ select }) => select);
  const { meaning } = verdictInWords(check.verdict, messages);
  // The atlas gives distances in nautical miles too: they stand beside the kilometres.
  const inMiles = check.alternatives.find(({ quantity }) => quantity.unit === 'nmi');
  const others = check.alternatives.filter((alternative) => alternative !== inMiles);
  const range = check.computed && rangeInWords(check.computed, messages);
  return (
    <div
      className={styles.check}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      data-verdict={check.verdict}
    >
      <h4 className={styles.checkTitle}>
        {check.features.length === 0
          ? checkKindInWords(check.kind, messages)
          : pieces<ReactNode>('quotation.checkTitle', {
              kind: checkKindInWords(check.kind, messages),
              names: (
                <Fragment key="names">
                  {check.features.map((id, position) => (
                    <Fragment key={id}>
                      {position > 0 && between}
                      <FeatureName feature={index.feature(id) ?? { title: id, names: {} }} />
                    </Fragment>
                  ))}
                </Fragment>
              ),
            })}
      </h4>
      <dl className={styles.figures}>
        <div>
          <dt>{say('quotation.theTextSays')}</dt>
          <dd>
            <CheckWords check={check} />
          </dd>
        </div>
        <div>
          <dt>{say('quotation.computed')}</dt>
          <dd>
            {check.computed ? (
              <Figure quantity={check.computed} inMiles={inMiles?.quantity} />
            ) : (
              say('quotation.noFigure')
            )}
            {range && <span className={styles.range}>{range}</span>}
          </dd>
        </div>
      </dl>
      <p className={styles.verdict} title={meaning}>
        <VerdictIcon verdict={check.verdict} /> <strong>{outcomeInWords(check, messages)}</strong>
      </p>
      <p className={styles.explanation}>
        <AsWritten>{check.explanation}</AsWritten>
      </p>
      <p className={styles.explanation}>
        {say('quotation.computedFrom', { origin: check.computedFrom.origin })}
      </p>
      {others.length > 0 && (
        <ul className={styles.alternatives}>
          {others.map(({ label, quantity }) => (
            <li key={label}>
              {pieces<ReactNode>('quotation.alternative', {
                label: <AsWritten key="label">{label}</AsWritten>,
                figure: <Figure key="figure" quantity={quantity} />,
              })}
            </li>
          ))}
        </ul>
      )}
      {check.line !== undefined && check.line !== selected && (
        <a href={linkTo({ select: check.line, read: null })}>{say('quotation.showLine')}</a>
      )}
    </div>
  );
}

function Figure({ quantity, inMiles }: { quantity: Amount; inMiles?: Amount }) {
  const messages = useMessages();
  const figure = quantityInWords(quantity, messages);
  const miles = inMiles ? quantityInWords(inMiles, messages) : inNauticalMiles(quantity, messages);
  if (miles === null) return figure;
  return messages.pieces<ReactNode>('quotation.inMiles', {
    figure,
    miles,
    soft: (words) => (
      <span key="miles" className={styles.miles}>
        {words}
      </span>
    ),
  });
}
