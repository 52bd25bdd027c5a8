import { IconButton } from './buttons.tsx';

interface Props {
  /** 0-based. */
  current: number;
  total: number;
  previous: string;
  next: string;
  onGo: (wanted: number) => void;
}

/** Buttons to what stands before and after; at the ends they go round. */
export function StepButtons({ current, total, previous, next, onGo }: Props) {
  const go = (step: number) => onGo((current + step + total) % total);
  return (
    <>
      <IconButton shape="up" label={previous} onClick={() => go(-1)} />
      <IconButton shape="down" label={next} onClick={() => go(1)} />
    </>
  );
}
