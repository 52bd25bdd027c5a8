import type { Base } from '../../layers/bases.ts';
import { usePage } from '../ground/pageContext.ts';
import styles from './bases.module.css';

/** A base as it looks, made with it when the site was built; the ground in its colours for one from another host. */
export function BasePicture({ base }: { base: Base }) {
  const { basePictures } = usePage();
  const picture = base.remote ? undefined : basePictures[base.id];
  return picture === undefined ? (
    <span className={styles.picture} style={{ background: base.palette.water }} />
  ) : (
    <img className={styles.picture} src={picture} alt="" width="108" height="68" />
  );
}

/** The globe: a disc with its net. */
export function GlobePicture() {
  return (
    <svg className={`${styles.picture} ${styles.globe}`} viewBox="0 0 54 34" aria-hidden="true">
      <circle cx="27" cy="17" r="14" />
      <ellipse cx="27" cy="17" rx="6" ry="14" />
      <path d="M13 17h28M15.5 9.5h23M15.5 24.5h23" />
    </svg>
  );
}
