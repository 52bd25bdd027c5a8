import { useRef, useState } from 'react';
import { usePage } from './pageContext.ts';

interface AtHand {
  /** Acts at once where all that is needed is at hand, else once the atlas is whole; what was wanted before is forgotten. */
  when(isAtHand: boolean, act: () => void): void;
  /** Asks again for what could not be had. */
  retry(): void;
  stands: 'idle' | 'waiting' | 'failed';
}

/** Waits for what is not at hand yet, as of a large atlas not all may be. */
export function useAtHand(): AtHand {
  const { wholeAtlas } = usePage();
  const wanted = useRef<() => void>(undefined);
  const [stands, setStands] = useState<AtHand['stands']>('idle');
  return {
    when: (isAtHand, act) => {
      const go = () => {
        setStands('idle');
        act();
      };
      const ask = () => {
        wanted.current = ask;
        if (isAtHand) return go();
        setStands('waiting');
        wholeAtlas().then(
          () => wanted.current === ask && go(),
          () => wanted.current === ask && setStands('failed'),
        );
      };
      ask();
    },
    retry: () => wanted.current?.(),
    stands,
  };
}
