// What the customer has been told by e-mail: the answer to "I never got it".
import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { HoldMail, JobMailsQuery, ReleaseMail, SendMail } from '../api/mails';
import type { JobDetail } from '../api/store';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { MailPartsFragment as Mail } from '../gql/graphql';
import { keyFor, settle } from '../lib/attempt';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { Notice, When } from '../ui/states';
import { toastDone, toastTrouble } from '../ui/toast';
import { mailWords as say } from '../words-of-mails';

const FEW = 4;
const MANY = 100;
const CHANGES = new Set(['NOTIFICATION_CHANGED', 'STAGE_CHANGED', 'DECISION_OPENED', 'JOB_CREATED']);

function useMails(job: JobDetail) {
  const [mails, setMails] = useState<readonly Mail[]>();
  const [total, setTotal] = useState(0);
  const [all, setAll] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(JobMailsQuery, { id: job.id, first: all ? MANY : FEW });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    setMails(answer.data.job?.notifications.edges.map(({ node }) => node) ?? []);
    setTotal(answer.data.job?.notifications.totalCount ?? 0);
  }, [job.id, all]);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => CHANGES.has(event.kind) && event.jobId === job.id,
    () => void load(),
  );
  return { mails, total, trouble, load, showAll: () => setAll(true) };
}

const ICONS: Record<Mail['state'], IconName> = {
  HELD: 'lock',
  WAITING: 'mail',
  SENT: 'check',
  FAILED: 'warning',
  DROPPED: 'x',
};

function Line({ mail, mayAct, reload }: { mail: Mail; mayAct: boolean; reload: () => Promise<void> }) {
  const clock = useClock();
  const [busy, setBusy] = useState(false);
  const act = async (deed: 'hold' | 'release'): Promise<void> => {
    setBusy(true);
    const answer =
      deed === 'hold' ? await change(HoldMail, { id: mail.id }) : await change(ReleaseMail, { id: mail.id });
    setBusy(false);
    if (!answer.ok) return toastTrouble(answer.trouble.sentence);
    const result =
      'holdNotification' in answer.data ? answer.data.holdNotification : answer.data.releaseNotification;
    if ('message' in result) toastTrouble(result.message);
    else toastDone(deed === 'hold' ? say.held : say.released);
    await reload();
  };
  const at = mail.settledAt ?? (mail.state === 'WAITING' ? mail.sendAt : mail.createdAt);
  const retrying = mail.state === 'WAITING' && mail.attempts > 0;
  const details = [
    mail.address && say.to(mail.address),
    mail.reason && say.reasons[mail.reason],
    retrying && say.tryingAgain(mail.attempts),
    mail.requestedBy && say.by(mail.requestedBy),
  ].filter(Boolean);
  return (
    <li className="mail" data-state={mail.state} data-testid="mail">
      <Icon name={ICONS[mail.state]} />
      <span className="mail-text">
        <span>
          <b>{mail.subject ?? say.kinds[mail.kind]}</b>
          <span className="muted">
            {say.states[mail.state]}{' '}
            <When at={at} title={clock.exact(at)}>
              {say.within(clock.full(at))}
            </When>
          </span>
        </span>
        {details.length > 0 && <span className="muted">{details.join(' · ')}</span>}
      </span>
      {mayAct && mail.state === 'WAITING' && (
        <Button look="quiet" busy={busy} onClick={() => void act('hold')}>
          {say.hold}
        </Button>
      )}
      {mayAct && (mail.state === 'HELD' || mail.state === 'FAILED') && (
        <Button busy={busy} onClick={() => void act('release')}>
          {mail.state === 'HELD' ? say.release : say.again}
        </Button>
      )}
    </li>
  );
}

function SendLink({ job, onSent }: { job: JobDetail; onSent: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    const name = `mail.${job.id}`;
    const wish = { jobId: job.id, kind: 'TRACKING_LINK' as const };
    const answer = await change(SendMail, { input: { ...wish, idempotencyKey: keyFor(name, wish) } });
    setBusy(false);
    if (!answer.ok) return toastTrouble(answer.trouble.sentence);
    settle(name);
    const result = answer.data.sendNotification;
    if (result.__typename === 'NotificationSending') toastDone(say.sending);
    else toastTrouble(result.message);
    await onSent();
  };
  return (
    <Button icon="send" busy={busy} onClick={() => void send()} data-testid="send-link">
      {say.sendLink}
    </Button>
  );
}

export function Mails({ job }: { job: JobDetail }) {
  const { mails, total, trouble, load, showAll } = useMails(job);
  if (!mails && !trouble) return null;
  const reachable = !job.revokedAt && !job.deletedAt;
  return (
    <section className="mails" aria-label={say.title} data-testid="mails">
      <header>
        <h3>{say.title}</h3>
        {reachable && job.customer.email && <SendLink job={job} onSent={load} />}
      </header>
      <Notice trouble={trouble} retry={() => void load()} />
      {!job.customer.email && <p className="muted">{say.noAddress}</p>}
      {mails?.length === 0 && job.customer.email && <p className="muted">{say.empty}</p>}
      {mails && mails.length > 0 && (
        <ul>
          {mails.map(mail => (
            <Line key={mail.id} mail={mail} mayAct={reachable} reload={load} />
          ))}
        </ul>
      )}
      {mails && total > mails.length && (
        <Button look="quiet" onClick={showAll}>
          {say.all(total)}
        </Button>
      )}
    </section>
  );
}
