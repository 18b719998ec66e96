import type { MailLogQuery as Answer } from '../gql/graphql';
import { Link, toJob } from '../lib/router';
import { useClock } from '../lib/time';
import { Icon } from '../ui/icon';
import { When } from '../ui/states';
import { mailWords as say } from '../words/mails';
import { MAIL_ICONS, MailAct, mailDetails, momentOf, Repeat, SendLink } from './mail-act';

export type LoggedMail = Answer['notifications']['edges'][number]['node'];

/** Of whom and what; a job that is gone leaves its e-mails. */
function About({ mail: { job, jobId } }: { mail: LoggedMail }) {
  if (!job) return <span className="muted">{say.log.jobGone}</span>;
  return (
    <Link to={toJob(jobId)} className="mail-about">
      <b>{job.customer.name}</b>
      <span className="muted">
        {job.itemType} <span className="mono">{job.trackingId}</span>
      </span>
    </Link>
  );
}

export function MailRow({ mail, reload }: { mail: LoggedMail; reload: () => void }) {
  const clock = useClock();
  const at = momentOf(mail);
  const { job } = mail;
  const reachable = job && !job.revokedAt && !job.deletedAt;
  const done = mail.state === 'SENT' || mail.state === 'DROPPED';
  return (
    <li className="mail mail-row" data-state={mail.state} data-testid="mail-row">
      <Icon name={MAIL_ICONS[mail.state]} />
      <About mail={mail} />
      <span className="mail-what">
        <span>{mail.subject ?? say.kinds[mail.kind]}</span>
        <span className="muted">
          {say.states[mail.state]}{' '}
          <When at={at} title={clock.exact(at)}>
            {say.within(clock.full(at))}
          </When>
          {mailDetails(mail).map(part => ` · ${part}`)}
        </span>
      </span>
      <span className="mail-act">
        {reachable && <MailAct mail={mail} reload={reload} />}
        {reachable && job.customer.email && <Repeat jobId={job.id} mail={mail} onSent={reload} />}
        {reachable && done && job.customer.email && <SendLink jobId={job.id} quiet onSent={reload} />}
      </span>
    </li>
  );
}
