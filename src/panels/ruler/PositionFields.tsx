import { useEffect, useRef } from 'react';
import type { RulerPoint } from '../../state/ruler.ts';
import { Button } from '../ground/buttons.tsx';
import { useMessages } from '../ground/pageContext.ts';
import styles from './ruler.module.css';

interface Props {
  number: number;
  /** What the fields hold at first; none for a point that is to be. */
  point?: RulerPoint;
  /** With a button of this name. */
  addLabel?: string;
  onPosition(point: RulerPoint): void;
}

/** Latitude and longitude of a point, in degrees, to be typed. What is typed counts on Enter, and when the fields are left. */
export function PositionFields({ number, point, addLabel, onPosition }: Props) {
  const { say } = useMessages();
  const form = useRef<HTMLFormElement>(null);
  const [lng, lat] = point ?? [];
  // Moved on the map: the fields follow.
  useEffect(() => {
    if (lng === undefined || lat === undefined) return;
    for (const input of form.current?.querySelectorAll('input') ?? [])
      input.value = String(input.name === 'lat' ? lat : lng);
  }, [lng, lat]);
  const take = () => {
    if (!form.current?.reportValidity()) return;
    const data = new FormData(form.current);
    const typed: RulerPoint = [Number(data.get('lng')), Number(data.get('lat'))];
    if (typed[0] !== lng || typed[1] !== lat) onPosition(typed);
    if (point) return;
    form.current.reset();
    form.current.querySelector('input')?.focus();
  };
  const field = (name: 'lat' | 'lng', value?: number) => (
    <label className="soft">
      <input
        type="number"
        name={name}
        required
        step="any"
        min={name === 'lat' ? -90 : -180}
        max={name === 'lat' ? 90 : 180}
        defaultValue={value}
        placeholder={say(name === 'lat' ? 'ruler.latitude' : 'ruler.longitude')}
        aria-label={say(name === 'lat' ? 'ruler.latitudeOf' : 'ruler.longitudeOf', { number })}
      />
      <span aria-hidden="true">{name === 'lat' ? '°N' : '°E'}</span>
    </label>
  );
  return (
    <form
      ref={form}
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        take();
      }}
      onBlur={({ relatedTarget }) => {
        if (point && !form.current?.contains(relatedTarget)) take();
      }}
    >
      {field('lat', point?.[1])}
      {field('lng', point?.[0])}
      {addLabel && <Button type="submit">{addLabel}</Button>}
    </form>
  );
}
