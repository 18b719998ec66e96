// Whether there is room for one thing at a time only; the same width as in the style sheets.
import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 639px)');

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    listener => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
