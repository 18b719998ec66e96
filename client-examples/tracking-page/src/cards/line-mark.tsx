import { useEffect, useState } from 'preact/hooks';
import { useShop } from '../kit/shop.ts';
import type { TrackingState } from '../live/types.ts';

/** Whether what is shown is live. Says only what is known, and never hides the old truth behind a spinner. */
export function LineMark({ line, asOf }: Pick<TrackingState, 'line' | 'asOf'>) {
  const { words, times } = useShop();
  const online = useOnline();
  const time = times.clock(asOf);
  const offline = !online && line !== 'live';
  const said = offline
    ? words.line.offline(time)
    : line === 'polling'
      ? words.line.polling(time)
      : words.line[line];
  return (
    <p class={`line ${offline ? 'reconnecting' : line}`} data-testid="line" data-line={line}>
      {said}
    </p>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    update();
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  return online;
}
