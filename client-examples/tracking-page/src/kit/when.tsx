import { useShop } from './shop.ts';
import type { Times } from './times.ts';

interface WhenProps {
  at: string;
  as?: 'moment' | 'inSentence' | 'day' | 'shortDay' | 'clock';
  class?: string;
}

/** A time as people say it, with the exact one for machines and for the hover. */
export function When({ at, as = 'moment', class: className }: WhenProps) {
  const { times } = useShop();
  const say: Times['moment'] = times[as];
  return (
    <time dateTime={at} title={times.exact(at)} {...(className ? { class: className } : {})}>
      {say(at)}
    </time>
  );
}
