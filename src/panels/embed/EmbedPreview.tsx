import { useRef } from 'react';
import { useMessages } from '../ground/pageContext.ts';
import { useSize } from '../ground/useSize.ts';
import styles from './embed.module.css';

/** Width a frame of full width is tried at, pixels: that of a column of text. */
const columnWidth = 760;

/** The frame itself, made small enough for the dialog. It is a second map: there only while the dialog is open. */
export function EmbedPreview(props: {
  address: string;
  title: string;
  width: number | null;
  height: number;
}) {
  const { say } = useMessages();
  const box = useRef<HTMLElement>(null);
  const room = useSize(box).width;
  const { address, title, height } = props;
  const width = props.width ?? columnWidth;
  const scale = Math.min(1, room / width);
  return (
    <figure ref={box} className={styles.preview}>
      <figcaption>{say('embed.preview')}</figcaption>
      <div style={{ height: height * scale }}>
        {room > 0 && (
          <iframe
            src={address}
            title={say('embed.previewOf', { title })}
            width={width}
            height={height}
            referrerPolicy="no-referrer"
            style={{ transform: `scale(${scale})` }}
          />
        )}
      </div>
    </figure>
  );
}
