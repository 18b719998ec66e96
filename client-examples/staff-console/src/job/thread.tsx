import { Fragment, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { JobDetail, Message } from '../api/store';
import { useDraft } from '../lib/drafts';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Empty } from '../ui/states';
import { useShop } from '../lib/shop';
import { words } from '../words/words';
import { useActivityNow } from './activity-now';
import { Composer } from './composer';
import { useAttaching } from './attaching';
import { take, useOutgoing, type Outgoing } from './outbox';
import { Pending } from './pending';
import { useMarkRead, useThread } from './use-thread';

const say = words.thread;

function Bubble({ message, customer, seen }: { message: Message; customer: string; seen: boolean }) {
  const clock = useClock();
  const ours = message.author === 'STAFF';
  return (
    <li className={`bubble ${ours ? 'ours' : 'theirs'}`} data-testid="message">
      {message.body && <p>{message.body}</p>}
      <SentPhotos photos={message.attachments} from={ours ? (message.authorName ?? say.staff) : customer} />
      <small>
        {message.authorName ?? (ours ? say.staff : customer)}
        {' · '}
        <time dateTime={message.sentAt} title={clock.exact(message.sentAt)}>
          {clock.time(message.sentAt)}
        </time>
        {seen && ` · ${say.seen}`}
      </small>
    </li>
  );
}

/** What was sent along; opened in a tab of its own, as its address does not last. */
function SentPhotos({ photos, from }: { photos: Message['attachments']; from: string }) {
  if (photos.length === 0) return null;
  return (
    <span className="sent-photos">
      {photos.map((photo, index) => (
        <a key={photo.id} href={photo.image.url} target="_blank" rel="noreferrer">
          <img
            src={photo.thumbnail.url}
            alt={say.photoOf(from, index + 1)}
            width={photo.width}
            height={photo.height}
            loading="lazy"
            data-testid="sent-photo"
          />
        </a>
      ))}
    </span>
  );
}

/** Where the unread part begins, as it was when the job was opened: the line must not run away while one reads. */
function useFreshLine(job: JobDetail, messages: readonly Message[]): string | undefined {
  const [line] = useState(() => {
    if (job.thread.unreadCount === 0) return undefined;
    const read = messages.findIndex(message => message.id === job.thread.readByStaffUpTo);
    return messages.slice(read + 1).find(message => message.author === 'CUSTOMER')?.id;
  });
  return line;
}

function Messages({
  job,
  messages,
  outgoing,
  onEdit,
}: {
  job: JobDetail;
  messages: readonly Message[];
  outgoing: readonly Outgoing[];
  onEdit: (message: Outgoing) => void;
}) {
  const clock = useClock();
  const freshFrom = useFreshLine(job, messages);
  const readUpTo = messages.findIndex(message => message.id === job.thread.readByCustomerUpTo);
  const lastSeen = messages.findLastIndex(
    (message, index) => index <= readUpTo && message.author === 'STAFF',
  );
  return (
    <ol className="bubbles">
      {messages.map((message, index) => {
        const before = messages[index - 1];
        const newDay = !before || clock.dateInput(before.sentAt) !== clock.dateInput(message.sentAt);
        return (
          <Fragment key={message.id}>
            {newDay && <li className="day">{clock.day(message.sentAt)}</li>}
            {message.id === freshFrom && <li className="day fresh">{say.fresh}</li>}
            <Bubble message={message} customer={job.customer.name} seen={index === lastSeen} />
          </Fragment>
        );
      })}
      {outgoing.map(message => (
        <Pending key={message.id} message={message} onEdit={() => onEdit(message)} />
      ))}
    </ol>
  );
}

/** Stays at the newest message unless somebody has scrolled up to read. */
function useStickToEnd(count: number, sending: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    if (sending > 0) atEnd.current = true; // one's own words are always worth seeing
  }, [sending]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box && atEnd.current) box.scrollTop = box.scrollHeight;
  }, [count]);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const onScroll = (): void => {
      atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 60;
    };
    // The box gets its height when its tab is opened.
    const watcher = new ResizeObserver(() => {
      if (atEnd.current) box.scrollTop = box.scrollHeight;
    });
    box.addEventListener('scroll', onScroll, { passive: true });
    watcher.observe(box);
    for (const part of box.children) watcher.observe(part); // a bubble that grows by its "Not sent"

    return () => {
      box.removeEventListener('scroll', onScroll);
      watcher.disconnect();
    };
  }, []);
  return scroller;
}

function TheirSide({ jobId }: { jobId: string }) {
  const now = useActivityNow(jobId);
  const me = useShop().viewer.name;
  const colleague = now?.staffTyping.find(name => name !== me);
  const theirs = now?.customerTyping ? say.typing : now?.customerPresent ? say.present : '';
  // Two answers to one question are worse than none.
  const text = colleague ? say.colleagueTyping(colleague) : theirs;
  return (
    <span className="their-side" role="status" data-testid="their-side">
      {text}
    </span>
  );
}

export function Thread({ job }: { job: JobDetail }) {
  const { messages, hasEarlier, loadEarlier } = useThread(job);
  const outgoing = useOutgoing(job.id);
  const [text, setText, clear] = useDraft(`reply.${job.id}`, '');
  const attaching = useAttaching();
  const edit = (message: Outgoing): void => {
    const { body, files } = take(message);
    setText([body, text].filter(Boolean).join('\n'));
    attaching.set(files);
    document.querySelector<HTMLElement>('[data-focus=reply]')?.focus();
  };
  const end = useMarkRead(job, messages);
  const scroller = useStickToEnd(messages.length + outgoing.length, outgoing.length);
  const [emptyTitle, emptyText] = job.workflow.messagesEnabled ? say.empty : say.off;
  const isEmpty = messages.length + outgoing.length === 0;
  return (
    <section className="thread" aria-label={say.with(job.customer.name)}>
      <header>
        <h2>{say.title}</h2>
        <span className="muted">{job.customer.name}</span>
        <TheirSide jobId={job.id} />
      </header>
      <div className="thread-scroll" ref={scroller} tabIndex={0} role="region" aria-label={say.title}>
        {hasEarlier && (
          <div className="more">
            <Button look="quiet" onClick={() => void loadEarlier()}>
              {say.earlier}
            </Button>
          </div>
        )}
        {isEmpty && (
          <Empty icon="inbox" title={emptyTitle}>
            {emptyText}
          </Empty>
        )}
        <Messages job={job} messages={messages} outgoing={outgoing} onEdit={edit} />
        <div ref={end} className="thread-end" />
      </div>
      {job.workflow.messagesEnabled && !job.deletedAt && (
        <Composer job={job} text={text} onText={setText} onSent={clear} attaching={attaching} />
      )}
    </section>
  );
}
