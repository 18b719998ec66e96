import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';
import type { Job } from '../live/types.ts';
import { Card } from './card.tsx';
import { Collected, Pin } from './collection.tsx';

interface NextStepProps {
  nextStep: Job['nextStep'];
  /** What to bring along, or when it went home. */
  collection: Job['collection'];
  /** Something else on the page wants to be done first. */
  quiet: boolean;
  /** Null where the shop takes no messages. */
  onMessage: (() => void) | null;
}

export function NextStep({ nextStep, collection, quiet, onMessage }: NextStepProps) {
  const { brand, words } = useShop();
  if (collection?.collectedAt) return <Collected at={collection.collectedAt} />;
  const call = nextStep.action === 'COLLECT' ? brand.contactPhone : null;
  const message = nextStep.action === 'NONE' ? null : onMessage;
  return (
    <Card name="next-step" title={words.nextStep}>
      <p class="next-text">{nextStep.text}</p>
      {collection?.pin && <Pin pin={collection.pin} />}
      {(call || message) && (
        <div class="actions">
          {message && (
            // A link: where no script runs, it leads there all the same.
            <a
              class={call || quiet ? 'button quiet-button' : 'button'}
              href="#composer"
              onClick={event => {
                event.preventDefault();
                message();
              }}
            >
              <Icon name="message" />
              {words.sendMessage}
            </a>
          )}
          {call && (
            <a class="button" href={`tel:${call.replaceAll(/[^+\d]/g, '')}`}>
              <Icon name="phone" />
              {words.call(call)}
            </a>
          )}
        </div>
      )}
    </Card>
  );
}
