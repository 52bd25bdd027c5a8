import { type Base, basesOf } from '../../layers/bases.ts';
import { baseTitle } from '../../messages/baseTitle.ts';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import styles from './bases.module.css';

/** The bases as small pictures of themselves, one of them chosen, and the globe, on or off. */
export function BasePictures() {
  const { index, announcer } = usePage();
  const messages = useMessages();
  const { say } = messages;
  const { choose } = useActions();
  const chosen = useChoices(({ base }) => base);
  const globe = useChoices(({ projection }) => projection === 'globe');
  return (
    <fieldset className={`screen-only ${styles.bases}`} data-keep-clear="" data-corner="">
      <legend className="visually-hidden">{say('base.title')}</legend>
      {basesOf(index.atlas).map((base) => {
        const title = baseTitle(base, messages);
        const host = base.remote && say('base.otherHost', { host: new URL(base.remote.url).hostname });
        return (
          <label key={base.id} className={styles.base} title={host}>
            <input
              type="radio"
              name="base"
              checked={base.id === chosen}
              onChange={() => {
                choose({ base: base.id });
                announcer.say(say('base.chosen', { title }));
              }}
            />
            <BasePicture base={base} />
            <span>{title}</span>
            {host && <span className="visually-hidden">{host}</span>}
          </label>
        );
      })}
      <label className={styles.base}>
        <input
          type="checkbox"
          checked={globe}
          onChange={() => {
            choose({ projection: globe ? 'mercator' : 'globe' });
            announcer.say(
              say('base.projectionChosen', { title: say(globe ? 'base.mercator' : 'base.globe') }),
            );
          }}
        />
        <GlobePicture />
        <span>{say('base.globe')}</span>
      </label>
    </fieldset>
  );
}

/** A base as it looks, made with it when the site was built; the ground in its colours for one from another host. */
function BasePicture({ base }: { base: Base }) {
  const { basePictures } = usePage();
  const picture = base.remote ? undefined : basePictures[base.id];
  return picture === undefined ? (
    <span className={styles.picture} style={{ background: base.palette.water }} />
  ) : (
    <img className={styles.picture} src={picture} alt="" width="108" height="68" />
  );
}

/** The globe: a disc with its net. */
function GlobePicture() {
  return (
    <svg className={`${styles.picture} ${styles.globe}`} viewBox="0 0 54 34" aria-hidden="true">
      <circle cx="27" cy="17" r="14" />
      <ellipse cx="27" cy="17" rx="6" ry="14" />
      <path d="M13 17h28M15.5 9.5h23M15.5 24.5h23" />
    </svg>
  );
}
