import { useMemo, useState } from 'react';
import type { JobDetail } from '../api/store';
import type { Visibility } from '../gql/graphql';
import { formatMoney } from '../lib/money';
import { useShop } from '../lib/shop';
import { useClock, type Clock } from '../lib/time';
import { Button } from '../ui/button';
import { Notice } from '../ui/states';
import { EyeMark } from '../ui/visibility';
import { deedWords as deeds } from '../words/deeds';
import { words } from '../words/words';
import { AddNote } from './add-note';
import { promiseText } from './promise-line';
import { useJobLog, type Logged } from './use-job-log';

const say = words.activity;

interface Entry {
  id: string;
  at: string;
  who: string;
  what: string;
  quotes: { text: string; visibility: Visibility }[];
}

function stageEntries(job: JobDetail): Entry[] {
  return job.history.map(entry => ({
    id: entry.id,
    at: entry.at,
    who: entry.actorName,
    what: entry.fromStage ? say.movedTo(entry.stage.label) : say.bookedIn,
    quotes: [
      ...(entry.publicNote ? [{ text: entry.publicNote, visibility: 'PUBLIC' as const }] : []),
      ...(entry.internalNote ? [{ text: entry.internalNote, visibility: 'INTERNAL' as const }] : []),
    ],
  }));
}

const noteEntries = (job: JobDetail): Entry[] =>
  job.notes.map(note => ({
    id: note.id,
    at: note.at,
    who: note.authorName,
    what: say.wrote,
    quotes: [{ text: note.body, visibility: note.visibility }],
  }));

function promiseEntries(job: JobDetail, clock: Clock): Entry[] {
  return job.promiseRevisions.map(({ kind, from, to, reason, revisedAt, actorName }, index) => ({
    id: `promise-${index}`,
    at: revisedAt,
    who: actorName,
    what: kind && to ? say.promised(promiseText({ kind, from: from ?? null, to }, clock)) : say.unpromised,
    quotes: reason ? [{ text: reason, visibility: 'INTERNAL' as const }] : [],
  }));
}

const logEntries = (log: readonly Logged[], locale: string): Entry[] =>
  log.map(({ cursor, node }) => ({
    id: cursor,
    at: node.occurredAt,
    who: node.actorName ?? say.customer,
    what: deedOf(node, locale),
    quotes: [],
  }));

function deedOf({ kind, outcome, payment, changed }: Logged['node'], locale: string): string {
  if (outcome) return `${deeds.outcomes[outcome]} ${deeds.shown}`;
  if (payment)
    return deeds.payment(
      payment.kind,
      payment.method,
      formatMoney(payment.amountMinor, payment.currency, locale),
    );
  if (kind === 'PAYMENT_CHANGED' && changed) return deeds.lines;
  const what = say.did[kind] ?? '';
  return changed && changed.length > 0 ? `${what} (${words.team.fields(changed)})` : what;
}

const FIRST = 12;

/** Everything that happened, the latest first, with a mark on what the customer sees of it. */
export function Activity({ job }: { job: JobDetail }) {
  const clock = useClock();
  const { locale } = useShop().viewer.tenant;
  const [all, setAll] = useState(false);
  const { log, trouble, load } = useJobLog(job.id);
  const entries = useMemo(
    () =>
      [
        ...stageEntries(job),
        ...noteEntries(job),
        ...promiseEntries(job, clock),
        ...logEntries(log, locale),
      ].sort((a, b) => b.at.localeCompare(a.at)),
    [job, clock, log, locale],
  );
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <section className="activity" aria-label={say.title}>
      <h2>{say.title}</h2>
      {!job.deletedAt && <AddNote job={job} />}
      <Notice trouble={trouble} retry={() => void load()} />
      <ol>
        {shown.map(entry => (
          <li key={entry.id}>
            <p>
              <b>{entry.who}</b> {entry.what}
              <time dateTime={entry.at} title={clock.exact(entry.at)}>
                {clock.full(entry.at)}
              </time>
            </p>
            {entry.quotes.map(quote => (
              <blockquote key={quote.visibility} className={quote.visibility === 'PUBLIC' ? 'public' : ''}>
                {quote.text}
                <EyeMark visibility={quote.visibility} />
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
      {shown.length < entries.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {say.all(entries.length)}
        </Button>
      )}
    </section>
  );
}
