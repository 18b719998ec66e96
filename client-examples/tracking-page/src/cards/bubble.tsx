import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';
import { When } from '../kit/when.tsx';
import type { Message } from '../live/types.ts';
import { Preview } from './attaching.tsx';
import { PhotoGrid } from './photo-grid.tsx';
import type { Outgoing } from './outbox.ts';

interface DeliveredProps {
  message: Message;
  /** Where others find this bubble. */
  place: RefObject<HTMLLIElement> | null;
  /** First of its author's in a row: it carries the name. */
  first: boolean;
  /** Last of a quick row: it carries the time. */
  last: boolean;
  mark: 'sent' | 'read' | null;
  isNew: boolean;
  onExpired: () => void;
}

export function DeliveredBubble({ message, place, first, last, mark, isNew, onExpired }: DeliveredProps) {
  const { brand, words } = useShop();
  const [glow] = useState(isNew);
  const mine = message.author === 'CUSTOMER';
  const name = mine ? words.you : (message.authorName ?? brand.name);
  return (
    <li
      ref={place}
      tabIndex={-1}
      class={`said ${mine ? 'mine' : 'theirs'} ${first ? 'first' : ''}`}
      data-testid="message"
      data-author={message.author}
      data-message={message.id}
    >
      <p class={first && !mine ? 'said-name' : 'vh'}>{first && !mine ? name : words.messageBy(name)}</p>
      {message.attachments.length > 0 && (
        <PhotoGrid
          photos={message.attachments}
          testId="message-photo"
          label={words.attach.alt}
          small
          glow={glow && message.body === ''}
          onExpired={onExpired}
        />
      )}
      {message.body && <p class={glow ? 'bubble glow' : 'bubble'}>{message.body}</p>}
      <p class={last || mark ? 'said-meta' : 'vh'}>
        <When at={message.sentAt} as="clock" />
        {mark && (
          <span data-testid="mark">
            <Icon name={mark === 'read' ? 'checkCheck' : 'check'} size={14} />
            {mark === 'read' ? words.read : words.sent}
          </span>
        )}
      </p>
    </li>
  );
}

interface OutgoingProps {
  item: Outgoing;
  onRetry: (id: string) => void;
  onEdit: (id: string) => void;
}

export function OutgoingBubble({ item, onRetry, onEdit }: OutgoingProps) {
  const { words } = useShop();
  const { clientMessageId: id, trouble } = item;
  const again = trouble === 'unreachable' || trouble === 'limited';
  return (
    <li class={`said mine first ${trouble ? 'failed' : 'sending'}`} data-testid="outgoing">
      <p class="vh">{words.messageBy(words.you)}</p>
      {item.photos.length > 0 && (
        <ul class="grid small">
          {item.photos.map(({ key, file }, index) => (
            <li key={key}>
              <Preview file={file} alt={words.attach.alt(index + 1, item.photos.length)} />
            </li>
          ))}
        </ul>
      )}
      {item.body && <p class="bubble">{item.body}</p>}
      {trouble ? (
        <p class="said-meta trouble" role="alert">
          {words.notSent[trouble]}
          <span class="said-actions">
            <button type="button" class="link" onClick={() => (again ? onRetry(id) : onEdit(id))}>
              {again ? words.retry : words.edit}
            </button>
          </span>
        </p>
      ) : (
        <p class="said-meta">{words.sending}</p>
      )}
    </li>
  );
}
