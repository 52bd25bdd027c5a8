import type { FeatureId } from '../../atlas/model/ids.ts';
import { linkTo } from '../../state/links.ts';
import { PinIcon } from '../ground/icons.tsx';
import { useLang, usePage } from '../ground/pageContext.ts';
import { useLight } from '../ground/useLight.ts';
import { nameIn } from '../words/namesInWords.ts';
import styles from './quotation.module.css';
import { WithTail } from './WithTail.tsx';

interface Props {
  /** The first is what the words link to; the others get a pin each. */
  features: readonly FeatureId[];
  words: string;
}

/** Words that speak of a place: dotted underline and a pin tell it from a link that leaves the page. Hover and focus light its shape. */
export function PlaceLink({ features, words }: Props) {
  const { index } = usePage();
  const light = useLight();
  const lang = useLang();
  const [first, ...others] = features;
  if (first === undefined) return words;
  return (
    <>
      <a className={styles.place} href={linkTo({ select: first })} {...light(first)}>
        <WithTail words={words} tail={<PinIcon />} />
      </a>
      {others.map((id) => {
        const shown = nameIn(index.feature(id) ?? { title: id, names: {} }, lang);
        return (
          <a
            key={id}
            className={styles.pin}
            href={linkTo({ select: id })}
            lang={shown.lang}
            aria-label={shown.name}
            title={shown.name}
            {...light(id)}
          >
            <PinIcon />
          </a>
        );
      })}
    </>
  );
}
