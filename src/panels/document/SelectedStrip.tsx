import type { DocumentId } from '../../atlas/model/ids.ts';
import { linkTo } from '../../state/links.ts';
import { Icon } from '../page/icons.tsx';
import { useChoices, usePage } from '../page/pageContext.ts';
import { counted } from '../words/numbersInWords.ts';
import { passagesByDocument } from '../words/passagesByDocument.ts';
import styles from './document.module.css';

/** While a document is open: what is selected on the map, how often this document speaks of it, and the way to its panel. */
export function SelectedStrip({ document }: { document: DocumentId }) {
  const { index } = usePage();
  const id = useChoices(({ select }) => select);
  const feature = id === null ? undefined : index.feature(id);
  if (!feature) return null;
  const here = passagesByDocument(feature, index.atlas).find((group) => group.document.id === document);
  return (
    <p className={styles.strip}>
      <a href={linkTo({ select: feature.id, read: null })}>
        <Icon shape="back" /> {feature.title}
      </a>{' '}
      <span>
        {here ? `marked in ${counted(here.mentions.length, 'passage')} here` : 'not spoken of here'}
      </span>
    </p>
  );
}
