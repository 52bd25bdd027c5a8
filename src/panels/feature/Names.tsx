import type { ReactNode } from 'react';
import type { Feature } from '../../atlas/model/feature.ts';
import { PanelSection } from '../ground/PanelSection.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { otherNames } from '../words/namesInWords.ts';
import { nameUsersInWords } from '../words/nameUsersInWords.ts';
import { soft } from '../words/pieces.tsx';
import styles from './feature.module.css';

/** Names in other languages and, where a name is contested, who uses which. */
export function Names({ feature }: { feature: Feature }) {
  const { atlas } = usePage().index;
  const names = otherNames(feature, atlas.languages);
  const messages = useMessages();
  const { say, pieces } = messages;
  if (names.length === 0) return null;
  return (
    <PanelSection title={say('feature.names')}>
      <dl className={`ruled ${styles.names}`}>
        {names.map(({ language, uses }) => (
          <div key={language.code}>
            <dt className="soft" lang={language.code}>
              {language.name}
            </dt>
            {uses.map(({ name, by }) => (
              <dd key={name}>
                {by === undefined ? (
                  <bdi lang={language.code}>{name}</bdi>
                ) : (
                  pieces<ReactNode>('feature.usedBy', {
                    name: (
                      <bdi key="name" lang={language.code}>
                        {name}
                      </bdi>
                    ),
                    by: nameUsersInWords(by, atlas, messages),
                    soft,
                  })
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}
