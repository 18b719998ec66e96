import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';

/** Only for the very first load: wherever anything is known, it is shown instead. */
export function Loading() {
  const { words } = useShop();
  return (
    <div class="loading" role="status" data-testid="loading">
      <span class="vh">{words.loading}</span>
      <div class="bone bone-header" />
      <div class="bone bone-summary" />
      <div class="bone bone-progress" />
      <div class="bone bone-next" />
    </div>
  );
}

export function Unreachable({ onRetry }: { onRetry: () => void }) {
  const { words } = useShop();
  return (
    <section class="card unreachable" data-testid="unreachable" role="status">
      <span class="emblem" aria-hidden="true">
        <Icon name="offline" size={26} />
      </span>
      <h1>{words.unreachable.title}</h1>
      <p>{words.unreachable.text}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.retry}
      </button>
    </section>
  );
}
