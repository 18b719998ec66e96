import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AttachButton, Chosen } from './attaching.tsx';
import type { Attaching } from './attaching.tsx';
import { useAboveKeyboard } from '../kit/above-keyboard.ts';
import { Icon } from '../kit/icons.tsx';
import { usePlain } from '../kit/plain.ts';
import { useShop } from '../kit/shop.ts';

/** Of the field: links lead to it. */
const ID = 'composer';
const LIMIT = 4_000;
/** The limit is told only when it comes near. */
const TELL_FROM = 3_600;

interface ComposerProps {
  field: RefObject<HTMLTextAreaElement>;
  draft: string;
  onDraft: (draft: string) => void;
  attaching: Attaching;
  onSend: (body: string) => void;
}

export function Composer({ field, draft, onDraft, attaching, onSend }: ComposerProps) {
  const { brand, words } = useShop();
  const plain = usePlain();
  const alive = useAlive();
  const over = draft.length - LIMIT;
  const sendable = (draft.trim().length > 0 || attaching.photos.length > 0) && over <= 0;
  const form = useRef<HTMLFormElement>(null);

  useGrowing(field, draft);
  useAboveKeyboard(form);
  const send = () => {
    if (!sendable) return;
    onSend(draft.trim());
    onDraft('');
    // The next thought usually follows.
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!meansSend(event)) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      ref={form}
      class="composer"
      method="post"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      {plain && <input type="hidden" name="messageId" value={plain.messageId} />}
      <label class="vh" for={ID}>
        {words.messageLabel(brand.name)}
      </label>
      <textarea
        id={ID}
        name="body"
        ref={field}
        rows={1}
        value={draft}
        placeholder={words.messagePlaceholder}
        data-testid="composer"
        aria-describedby={`${ID}-limit`}
        aria-invalid={over > 0}
        enterkeyhint="enter"
        onInput={event => onDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {alive && <AttachButton attaching={attaching} />}
      <button type="submit" class="round send" aria-label={words.send} aria-disabled={alive && !sendable}>
        <Icon name="send" size={22} />
      </button>
      <Chosen attaching={attaching} />
      <Limit id={`${ID}-limit`} over={over} />
    </form>
  );
}

/** Whether a script runs at all: without one nobody notices what is typed, so anything may be sent. */
function useAlive(): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return alive;
}

function useGrowing(field: RefObject<HTMLTextAreaElement>, text: string) {
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [text]);
}

/** Says how much room is left, when that begins to matter. */
function Limit({ id, over }: { id: string; over: number }) {
  const { words } = useShop();
  const left = -over <= LIMIT - TELL_FROM ? words.charactersLeft(-over) : '';
  return (
    <p id={id} class={over > 0 ? 'limit over' : 'limit'} aria-live="polite">
      {over > 0 ? words.charactersOver(over) : left}
    </p>
  );
}

/** On a phone's keyboard Enter is a new line; and while a word is being composed it belongs to the keyboard. */
function meansSend(event: KeyboardEvent): boolean {
  const enter = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
  return enter && matchMedia('(pointer: fine)').matches;
}
