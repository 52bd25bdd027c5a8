import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

/** A name of the atlas as the map sets it, on water or land; only the ground where the atlas has none such. */
export function NameSpecimen({ look, text }: { look: 'water' | 'land'; text: string | null }) {
  const { paint, messages } = useSheet();
  const { palette } = paint;
  const colour = look === 'water' ? palette.waterLabel : palette.landLabel;
  return (
    <span
      className={styles.ground}
      style={{ background: palette[look], color: colour }}
      lang={messages.lang}
      translate="no"
      aria-hidden="true"
    >
      <span className={look === 'water' ? styles.waterName : styles.landName}>{text}</span>
    </span>
  );
}
