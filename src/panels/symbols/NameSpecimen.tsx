import { MapName } from './MapName.tsx';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

/** A name of the atlas as the map sets it, on water or land; only the ground where the atlas has none such. */
export function NameSpecimen({ look, text }: { look: 'water' | 'land'; text: string | null }) {
  const { paint, messages } = useSheet();
  const lines = text?.split('\n').length ?? 0;
  return (
    <span
      className={styles.ground}
      style={{ background: paint.palette[look] }}
      lang={messages.lang}
      translate="no"
      aria-hidden="true"
    >
      <svg className={styles.scene} viewBox="0 0 184 76" aria-hidden="true">
        {text !== null && <MapName look={look} text={text} x={92} y={50.5 - lines * 8} />}
      </svg>
    </span>
  );
}
