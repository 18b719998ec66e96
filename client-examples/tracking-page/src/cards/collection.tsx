import { useShop } from '../kit/shop.ts';
import { When } from '../kit/when.tsx';
import { Icon } from '../kit/icons.tsx';
import { Card } from './card.tsx';

/** What to say at the counter: large, in two groups, so that it can be read out across it. */
export function Pin({ pin }: { pin: string }) {
  const { words } = useShop();
  return (
    <div class="pin" data-testid="pin">
      <span>{words.collection.pin}</span>
      <b>
        {pin.slice(0, 3)}
        <i> </i>
        {pin.slice(3)}
      </b>
      <p>{words.collection.hint}</p>
    </div>
  );
}

/** It went home: nothing is next any more. */
export function Collected({ at }: { at: string }) {
  const { words } = useShop();
  return (
    <Card name="next-step" title={words.collection.title}>
      <p class="next-text collected" data-testid="collected">
        <Icon name="check" size={18} />
        {words.collection.collected} <When at={at} as="inSentence" />
      </p>
    </Card>
  );
}
