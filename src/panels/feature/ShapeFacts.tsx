import { type ReactNode, use } from 'react';
import { hasSize } from '../../atlas/checks/knownEdge.ts';
import { weakestSources } from '../../atlas/features/weakestSources.ts';
import type { Feature, WholeFeature } from '../../atlas/model/feature.ts';
import { symbolOf } from '../../layers/list.ts';
import type { Messages } from '../../messages/messages.ts';
import { useDetails, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { CheckWords } from '../quotation/CheckWords.tsx';
import { FeatureSwatch } from '../swatch/swatches.tsx';
import { basisInWords, checkKindInWords, sourceKindInWords } from '../words/kindInWords.ts';
import { AsWritten } from '../words/Named.tsx';
import { positionInWords, quantityInWords } from '../words/numbersInWords.ts';
import { b, soft } from '../words/pieces.tsx';
import { checksNamed } from './checksOf.ts';
import styles from './feature.module.css';

/** How the shape is known: the sign it is drawn with, the word, the tolerance, and on demand the method and what it was built from. */
export function ShapeFacts({ feature }: { feature: WholeFeature }) {
  const page = usePage();
  const messages = useMessages();
  const { say, pieces } = messages;
  if (feature.unlocated !== undefined) {
    return (
      <p className={styles.shape}>
        {pieces<ReactNode>('feature.notOnTheMap', {
          reason: <AsWritten key="reason">{feature.unlocated}</AsWritten>,
          b,
        })}
      </p>
    );
  }
  const size = sizeInWords(feature, messages);
  if (feature.basis === undefined) return size ? <p className={styles.shape}>{size}</p> : null;
  const { word, meaning } = basisInWords(feature.basis, messages);
  const { toleranceKm } = feature;
  const weakest = weakestSources(
    feature,
    feature.at.map((id) => use(page.feature(id))),
  );
  return (
    <section className={styles.shape} aria-label={say('feature.howTheShapeIsKnown')}>
      <p>
        <FeatureSwatch feature={feature} />{' '}
        {pieces<ReactNode>(toleranceKm === undefined ? 'feature.shape' : 'feature.shapeWithin', {
          word,
          meaning,
          km: messages.number(toleranceKm ?? 0, 2),
          b,
          soft,
        })}
      </p>
      {size && <p className="soft">{size}</p>}
      {weakest.length > 0 && (
        <p className="soft">
          {say('feature.weakestSource', {
            kinds: weakest.map((kind) => sourceKindInWords(kind, messages)).join(say('words.listSeparator')),
          })}
        </p>
      )}
      <HowIsItKnown feature={feature} />
    </section>
  );
}

function HowIsItKnown({ feature }: { feature: WholeFeature }) {
  const details = useDetails();
  const messages = useMessages();
  const { say, pieces } = messages;
  const used = feature.from.flatMap((key): { key: string; text: ReactNode }[] => {
    const source = feature.sources.find(({ id }) => id === key);
    if (source) return [{ key, text: <AsWritten>{source.title}</AsWritten> }];
    return checksNamed(key, details).map((check) => ({
      key: check.id,
      text: pieces<ReactNode>('feature.statedInText', {
        kind: checkKindInWords(check.kind, messages).toLowerCase(),
        words: <CheckWords key="words" check={check} />,
      }),
    }));
  });
  if (!feature.method && used.length === 0) return null;
  return (
    <details className={`${panel.details} ${styles.how}`}>
      <summary>{say('feature.howKnown')}</summary>
      {feature.method && (
        <p>
          <AsWritten>{feature.method}</AsWritten>
        </p>
      )}
      {used.length > 0 && (
        <>
          <p>{say('feature.builtFrom')}</p>
          <ul>
            {used.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** Two figures: shapes are known no better. */
const roughly = (value: number): number => Number(value.toPrecision(2));

/**
 * Where a shape lies and how large it is, for readers without the map: a point's position, or the
 * south-west and north-east corners of the box around it with its area or length. What is known by name only, or drawn
 * to show an idea, has no size, and corners to whole degrees. Null without a shape.
 */
export function sizeInWords(
  feature: Pick<Feature, 'shape' | 'bbox' | 'anchor' | 'areaKm2' | 'lengthKm' | 'basis' | 'kind' | 'symbol'>,
  messages: Messages,
): string | null {
  const { say } = messages;
  const { shape, bbox, anchor, areaKm2, lengthKm, symbol } = feature;
  if (shape === 'point') return anchor && say('words.at', { position: positionInWords(anchor, messages) });
  if (!bbox) return null;
  const [west, south, east, north] = bbox;
  if (!hasSize(feature)) {
    return say('words.roughlyBetween', {
      southWest: positionInWords([Math.floor(west), Math.floor(south)], messages, 'degrees'),
      northEast: positionInWords([Math.ceil(east), Math.ceil(north)], messages, 'degrees'),
    });
  }
  const corners = {
    southWest: positionInWords([west, south], messages),
    northEast: positionInWords([east, north], messages),
  };
  if (areaKm2 !== undefined) {
    const area = quantityInWords({ value: roughly(areaKm2), unit: 'km²' }, messages);
    return say('words.areaBetween', { area, ...corners });
  }
  if (lengthKm !== undefined) {
    const value = symbolOf(symbol).isMeasured ? lengthKm : roughly(lengthKm);
    return say('words.lengthBetween', {
      length: quantityInWords({ value, unit: 'km' }, messages),
      ...corners,
    });
  }
  return say('words.between', corners);
}
