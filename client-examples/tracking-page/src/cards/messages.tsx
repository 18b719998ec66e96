import { Fragment } from 'preact';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePlain } from '../kit/plain.ts';
import { useShop } from '../kit/shop.ts';
import { When } from '../kit/when.tsx';
import type { Activity, Message, Thread, TrackingClient, TrackingState } from '../live/types.ts';
import { useAttaching } from './attaching.tsx';
import { DeliveredBubble, OutgoingBubble } from './bubble.tsx';
import { Card } from './card.tsx';
import { Composer } from './composer.tsx';
import { useOutbox } from './outbox.ts';

interface MessagesProps {
  thread: Thread;
  line: TrackingState['line'];
  activity: Activity;
  client: TrackingClient;
  composer: RefObject<HTMLTextAreaElement>;
  newestReply: RefObject<HTMLLIElement>;
}

/** One piece, one thread, one place to look. */
export function Messages({ thread, line, activity, client, composer, newestReply }: MessagesProps) {
  const { brand, words } = useShop();
  const messages = thread.messages.edges.map(({ node }) => node);
  const outbox = useOutbox({ client, line, messages });
  const plain = usePlain();
  const [draft, setDraft] = useState(plain?.draft ?? '');
  const attaching = useAttaching();
  useMarkSeen(newestReply, messages, thread, client);

  const edit = (id: string) => {
    const { body, photos } = outbox.take(id);
    setDraft([body, draft].filter(Boolean).join('\n'));
    attaching.set(photos);
    composer.current?.focus();
  };
  return (
    <Card name="messages" title={words.messages} aside={activity.present && <Present />}>
      {thread.messages.pageInfo.hasPreviousPage && <Earlier client={client} />}
      {messages.length + outbox.outgoing.length === 0 && (
        <p class="quiet messages-empty">{words.messagesEmpty(brand.name)}</p>
      )}
      <ol class="thread" data-testid="thread">
        <Delivered
          thread={thread}
          messages={messages}
          newestReply={newestReply}
          onExpired={() => client.photoFailed()}
        />
        {outbox.outgoing.map(item => (
          <OutgoingBubble key={item.clientMessageId} item={item} onRetry={outbox.retry} onEdit={edit} />
        ))}
      </ol>
      <p class="typing" role="status" data-testid="typing">
        {activity.typing && words.typing(brand.name)}
      </p>
      {plain?.trouble && (
        <p class="trouble" role="alert">
          {words.notSent[plain.trouble]}
        </p>
      )}
      <Composer
        field={composer}
        draft={draft}
        onDraft={text => {
          setDraft(text);
          if (text) client.typing();
        }}
        attaching={attaching}
        onSend={body => {
          outbox.post(body, attaching.photos);
          attaching.set([]);
        }}
      />
    </Card>
  );
}

function Present() {
  const { words } = useShop();
  return (
    <p class="line live" data-testid="present">
      {words.present}
    </p>
  );
}

interface DeliveredProps {
  thread: Thread;
  messages: Message[];
  newestReply: RefObject<HTMLLIElement>;
  onExpired: () => void;
}

function Delivered({ thread, messages, newestReply, onExpired }: DeliveredProps) {
  const { times } = useShop();
  const settled = useRef(false);
  useEffect(() => {
    settled.current = true;
  }, []);
  const readUpTo = messages.findIndex(({ id }) => id === thread.readByStaffUpTo);
  const lastOwn = messages.findLastIndex(({ author }) => author === 'CUSTOMER');
  const lastReply = messages.findLastIndex(({ author }) => author === 'STAFF');
  return (
    <>
      {messages.map((message, index) => {
        const before = messages[index - 1];
        const newDay = !before || times.key(before.sentAt) !== times.key(message.sentAt);
        return (
          <Fragment key={message.clientMessageId ?? message.id}>
            {newDay && (
              <li class="day">
                <When at={message.sentAt} as="day" />
              </li>
            )}
            <DeliveredBubble
              message={message}
              place={index === lastReply ? newestReply : null}
              last={!isQuickFollowUp(message, messages[index + 1])}
              first={newDay || before.author !== message.author}
              mark={index === lastOwn ? (index <= readUpTo ? 'read' : 'sent') : null}
              onExpired={onExpired}
              isNew={settled.current && message.author === 'STAFF'}
            />
          </Fragment>
        );
      })}
    </>
  );
}

function isQuickFollowUp(message: Message, next: Message | undefined): boolean {
  return next?.author === message.author && Date.parse(next.sentAt) - Date.parse(message.sentAt) < 5 * 60_000;
}

function Earlier({ client }: { client: TrackingClient }) {
  const { words } = useShop();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const load = async () => {
    setState('busy');
    setState((await client.loadEarlier()) ? 'idle' : 'failed');
  };
  return (
    <a
      class="link earlier"
      href={`?lang=${words.language}&messages=100#messages`}
      aria-busy={state === 'busy'}
      onClick={event => {
        event.preventDefault();
        void load();
      }}
    >
      {state === 'failed' ? words.earlierFailed : words.earlierMessages}
    </a>
  );
}

/** A message counts as seen when its bubble was on a screen that somebody looks at. */
function useMarkSeen(
  newestReply: RefObject<HTMLLIElement>,
  messages: Message[],
  thread: Thread,
  client: TrackingClient,
): void {
  const newest = messages.findLast(({ author }) => author === 'STAFF')?.id;
  const unread = thread.unreadCount > 0 && newest !== undefined && thread.readByCustomerUpTo !== newest;
  useEffect(() => {
    const bubble = newestReply.current;
    if (!unread || !bubble) return;
    let inView = false;
    const check = () => inView && document.visibilityState === 'visible' && void client.markRead(newest);
    const observer = new IntersectionObserver(([entry]) => {
      inView = entry?.isIntersecting ?? false;
      check();
    });
    observer.observe(bubble);
    document.addEventListener('visibilitychange', check);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', check);
    };
  }, [unread, newest]);
}
