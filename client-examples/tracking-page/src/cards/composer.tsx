import type { RefObject } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';

const LIMIT = 4_000;
/** The limit is told only when it comes near. */
const TELL_FROM = 3_600;

interface ComposerProps {
  field: RefObject<HTMLTextAreaElement>;
  draft: string;
  onDraft: (draft: string) => void;
  onSend: (body: string) => void;
}

export function Composer({ field, draft, onDraft, onSend }: ComposerProps) {
  const { brand, words } = useShop();
  const id = useId();
  const over = draft.length - LIMIT;
  const sendable = draft.trim().length > 0 && over <= 0;

  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [draft]);

  const send = () => {
    if (!sendable) return;
    onSend(draft.trim());
    onDraft('');
    // The next thought usually follows.
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // On a phone's keyboard Enter is a new line; and while a word is being composed it belongs to the keyboard.
    const wanted = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (!wanted || !matchMedia('(pointer: fine)').matches) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      class="composer"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <label class="vh" for={id}>
        {words.messageLabel(brand.name)}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={1}
        value={draft}
        placeholder={words.messagePlaceholder}
        data-testid="composer"
        aria-describedby={`${id}-limit`}
        aria-invalid={over > 0}
        enterkeyhint="enter"
        onInput={event => onDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" class="round send" aria-label={words.send} aria-disabled={!sendable}>
        <Icon name="send" size={22} />
      </button>
      <p id={`${id}-limit`} class={over > 0 ? 'limit over' : 'limit'} aria-live="polite">
        {over > 0 ? words.charactersOver(over) : draft.length >= TELL_FROM ? words.charactersLeft(-over) : ''}
      </p>
    </form>
  );
}
