import { useRef, useState } from 'react';
import { usePage } from './pageContext.ts';

interface AtHand {
  /** Acts at once where all that a link names is at hand, else once it has come; what was wanted before is forgotten. */
  when(link: string, act: () => void): void;
  /** Asks again for what could not be had. */
  retry(): void;
  stands: 'idle' | 'waiting' | 'failed';
}

/** Waits for what is not at hand yet, as of a large atlas not all may be. */
export function useAtHand(): AtHand {
  const { bring } = usePage();
  const wanted = useRef<() => void>(undefined);
  const [stands, setStands] = useState<AtHand['stands']>('idle');
  return {
    when: (link, act) => {
      const go = () => {
        setStands('idle');
        act();
      };
      const ask = () => {
        wanted.current = ask;
        const brought = bring(link);
        if (!brought) return go();
        setStands('waiting');
        brought.then(
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
