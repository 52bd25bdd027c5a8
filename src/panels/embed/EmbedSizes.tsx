import { useState } from 'react';
import { useMessages } from '../ground/pageContext.ts';
import { embedLimits, embedSize } from './embedCode.ts';

interface Props {
  /** Pixels; null for the full width. */
  width: number | null;
  height: number;
  onWidth(width: number | null): void;
  onHeight(height: number): void;
}

/** Width of a frame whose width was not asked for yet, pixels. */
const usualWidth = 720;

/** How large the frame is. What is typed counts once the field is left, brought within the limits. */
export function EmbedSizes({ width, height, onWidth, onHeight }: Props) {
  const { say } = useMessages();
  return (
    <fieldset>
      <legend>{say('embed.size')}</legend>
      <label>
        <input
          type="checkbox"
          checked={width === null}
          onChange={({ target }) => onWidth(target.checked ? null : usualWidth)}
        />
        {say('embed.fullWidth')}
      </label>
      {width !== null && (
        <Size
          key={`w${width}`}
          label={say('embed.width')}
          value={width}
          limits={embedLimits.width}
          onSize={onWidth}
        />
      )}
      <Size
        key={`h${height}`}
        label={say('embed.height')}
        value={height}
        limits={embedLimits.height}
        onSize={onHeight}
      />
    </fieldset>
  );
}

interface SizeProps {
  label: string;
  value: number;
  limits: readonly [number, number];
  onSize(size: number): void;
}

function Size({ label, value, limits, onSize }: SizeProps) {
  const [typed, setTyped] = useState(String(value));
  const take = () => {
    const size = embedSize(typed.trim() === '' ? Number.NaN : Number(typed), limits);
    setTyped(String(size));
    onSize(size);
  };
  return (
    <label>
      {label}
      <input
        type="number"
        min={limits[0]}
        max={limits[1]}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
    </label>
  );
}
