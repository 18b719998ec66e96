// What the customer has been told by e-mail: the answer to "I never got it".
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api/client';
import { JobMailsQuery } from '../api/mails';
import type { JobDetail } from '../api/store';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { MailPartsFragment as Mail } from '../gql/graphql';
import { useClock } from '../lib/time';
import { MAIL_ICONS, MailAct, mailDetails, momentOf, Repeat, SendLink } from '../mails/mail-act';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice, When } from '../ui/states';
import { mailWords as say } from '../words/mails';

const FEW = 4;
const MANY = 100;
const CHANGES = new Set(['NOTIFICATION_CHANGED', 'STAGE_CHANGED', 'DECISION_OPENED', 'JOB_CREATED']);

const isReachable = (job: JobDetail): boolean => !job.revokedAt && !job.deletedAt;

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

interface LineProps {
  job: JobDetail;
  mail: Mail;
  /** What it tells of is told by no later one. */
  isLatest: boolean;
  reload: () => Promise<void>;
}

function Line({ job, mail, isLatest, reload }: LineProps) {
  const clock = useClock();
  const at = momentOf(mail);
  const details = mailDetails(mail);
  const mayAct = isReachable(job);
  return (
    <li className="mail" data-state={mail.state} data-testid="mail">
      <Icon name={MAIL_ICONS[mail.state]} />
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
      {mayAct && <MailAct mail={mail} reload={reload} />}
      {mayAct && isLatest && job.customer.email && <Repeat jobId={job.id} mail={mail} onSent={reload} />}
    </li>
  );
}

export function Mails({ job }: { job: JobDetail }) {
  const { mails, total, trouble, load, showAll } = useMails(job);
  if (!mails && !trouble) return null;
  return (
    <section className="mails" aria-label={say.title} data-testid="mails">
      <header>
        <h3>{say.title}</h3>
        {isReachable(job) && job.customer.email && <SendLink jobId={job.id} onSent={load} />}
      </header>
      <Notice trouble={trouble} retry={() => void load()} />
      {!job.customer.email && <p className="muted">{say.noAddress}</p>}
      {mails?.length === 0 && job.customer.email && <p className="muted">{say.empty}</p>}
      {mails && mails.length > 0 && (
        <ul>
          {mails.map(mail => (
            <Line
              key={mail.id}
              job={job}
              mail={mail}
              isLatest={mails.find(one => one.kind === mail.kind) === mail}
              reload={load}
            />
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
