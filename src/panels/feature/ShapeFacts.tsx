import type { Feature } from '../../atlas/model/feature.ts';
import { FeatureSwatch } from '../margin/FeatureSwatch.tsx';
import { usePage } from '../page/pageContext.ts';
import { basisInWords, checkKindInWords } from '../words/kindInWords.ts';
import { sizeInWords } from '../words/sizeInWords.ts';
import { checksNamed } from './checksOf.ts';
import styles from './feature.module.css';

/** How the shape is known: the sign it is drawn with, the word, the tolerance, and on demand the method and what it was built from. */
export function ShapeFacts({ feature }: { feature: Feature }) {
  if (feature.unlocated !== undefined) {
    return (
      <p className={styles.unlocated}>
        <strong>Not on the map.</strong> {feature.unlocated}
      </p>
    );
  }
  const size = sizeInWords(feature);
  if (feature.basis === undefined) return size ? <p className={styles.shape}>{size}</p> : null;
  const { word, meaning } = basisInWords[feature.basis];
  const tolerance = feature.toleranceKm === undefined ? '' : `, within ±${feature.toleranceKm} km`;
  return (
    <section className={styles.shape} aria-label="How the shape is known">
      <p>
        <FeatureSwatch feature={feature} /> Shape: <strong>{word}</strong>
        {tolerance} <span className={styles.soft}>({meaning})</span>
      </p>
      {size && <p className={styles.soft}>{size}</p>}
      <HowIsItKnown feature={feature} />
    </section>
  );
}

function HowIsItKnown({ feature }: { feature: Feature }) {
  const { atlas } = usePage().index;
  const used = feature.from.flatMap((key) => {
    const source = feature.sources.find(({ id }) => id === key);
    if (source) return [{ key, text: source.title }];
    return checksNamed(key, atlas).map((check) => ({
      key: check.id,
      text: `${checkKindInWords[check.kind].toLowerCase()} stated in the text: “${check.words}”`,
    }));
  });
  if (!feature.method && used.length === 0) return null;
  return (
    <details className={styles.how}>
      <summary>How is the shape known?</summary>
      {feature.method && <p>{feature.method}</p>}
      {used.length > 0 && (
        <>
          <p>Built from:</p>
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
