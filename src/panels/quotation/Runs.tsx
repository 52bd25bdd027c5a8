import type { ReactNode } from 'react';
import type { TextRun } from '../../atlas/model/document.ts';
import type { CheckId, FeatureId } from '../../atlas/model/ids.ts';
import { linkTo } from '../../state/links.ts';
import { PinIcon, VerdictIcon } from '../ground/icons.tsx';
import { useDetails, useLang, useMessages, usePage } from '../ground/pageContext.ts';
import { useLight } from '../ground/useLight.ts';
import { nameIn } from '../words/namesInWords.ts';
import { OutwardLink } from './OutwardLink.tsx';
import styles from './quotation.module.css';
import { outcomeInWords } from './verdicts.ts';

interface Props {
  runs: readonly TextRun[];
  /** Features whose words are marked instead of linked: those the panel is about. */
  marked?: ReadonlySet<FeatureId>;
  /** Marks the words these checks read their figure from. */
  markedChecks?: ReadonlySet<CheckId>;
  /** Called by the small verdict marks; without it none are shown. */
  onCheck?: (id: CheckId) => void;
}

/**
 * A passage's or note's text with its ties to the map. Nothing is added to the words: the text of
 * what is rendered equals the text of the runs, pins and verdict marks are pictures.
 */
export function Runs({ runs, ...ties }: Props) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
    <Run key={index} run={run} {...ties} />
  ));
}

function Run({ run, marked, markedChecks, onCheck }: Omit<Props, 'runs'> & { run: TextRun }): ReactNode {
  const { text, features = [], check, href } = run;
  const mark = check !== undefined && onCheck && <CheckMark id={check} onOpen={onCheck} />;
  const words = mark ? <WithTail words={text} tail={mark} /> : text;
  if (features.some((id) => marked?.has(id)) || (check !== undefined && markedChecks?.has(check))) {
    return <mark className={styles.mark}>{words}</mark>;
  }
  if (features.length > 0) {
    return (
      <>
        <PlaceLink features={features} words={text} />
        {mark}
      </>
    );
  }
  if (href !== undefined) return <OutwardLink href={href}>{text}</OutwardLink>;
  return check === undefined ? text : <span className={styles.figure}>{words}</span>;
}

/** Words with a picture after them that never stands at the start of a line: it stays with the last word. */
function WithTail({ words, tail }: { words: string; tail: ReactNode }) {
  const lastWord = words.lastIndexOf(' ') + 1;
  return (
    <>
      {words.slice(0, lastWord)}
      <span className={styles.together}>
        {words.slice(lastWord)}
        {tail}
      </span>
    </>
  );
}

/** The small mark after a figure in running text: shape says the verdict, its name says it in words. */
function CheckMark({ id, onOpen }: { id: CheckId; onOpen: (id: CheckId) => void }) {
  const check = useDetails().checks.find((each) => each.id === id);
  const messages = useMessages();
  if (!check) return null;
  const { say } = messages;
  const name = say('quotation.checkOf', {
    words: say('words.quoted', { words: check.words }),
    verdict: outcomeInWords(check, messages),
  });
  return (
    <button
      type="button"
      className={styles.checkMark}
      aria-label={name}
      title={name}
      onClick={() => onOpen(id)}
    >
      <VerdictIcon verdict={check.verdict} />
    </button>
  );
}

interface PlaceLinkProps {
  /** The first is what the words link to; the others get a pin each. */
  features: readonly FeatureId[];
  words: string;
}

/** Words that speak of a place: dotted underline and a pin tell it from a link that leaves the page. Hover and focus light its shape. */
function PlaceLink({ features, words }: PlaceLinkProps) {
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
            aria-label={shown.text}
            title={shown.text}
            {...light(id)}
          >
            <PinIcon />
          </a>
        );
      })}
    </>
  );
}
