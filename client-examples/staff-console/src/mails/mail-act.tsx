// What can still be done about one e-mail: holding it back, letting it go, sending it or the link once more.
import { useState } from 'react';
import { change } from '../api/client';
import { HoldMail, ReleaseMail, SendMail } from '../api/mails';
import type { MailPartsFragment as Mail } from '../gql/graphql';
import { keyFor, settle } from '../lib/attempt';
import { Button } from '../ui/button';
import type { IconName } from '../ui/icon';
import { toastDone, toastTrouble } from '../ui/toast';
import { mailWords as say } from '../words/mails';

export const MAIL_ICONS: Record<Mail['state'], IconName> = {
  HELD: 'lock',
  WAITING: 'mail',
  SENT: 'check',
  FAILED: 'warning',
  DROPPED: 'x',
};

/** What is known beside its state: where it went, what was in the way, whose wish it was. */
export const mailDetails = (mail: Mail): string[] =>
  [
    mail.address && say.to(mail.address),
    mail.reason && say.reasons[mail.reason],
    mail.state === 'WAITING' && mail.attempts > 0 && say.tryingAgain(mail.attempts),
    mail.requestedBy && say.by(mail.requestedBy),
  ].filter(part => typeof part === 'string' && part !== '') as string[];

/** The moment that its state is about. */
export const momentOf = (mail: Mail): string =>
  mail.settledAt ?? (mail.state === 'WAITING' ? mail.sendAt : mail.createdAt);

export function MailAct({ mail, reload }: { mail: Mail; reload: () => Promise<void> | void }) {
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
  if (mail.state === 'WAITING')
    return (
      <Button look="quiet" busy={busy} onClick={() => void act('hold')}>
        {say.hold}
      </Button>
    );
  if (mail.state !== 'HELD' && mail.state !== 'FAILED') return null;
  return (
    <Button busy={busy} onClick={() => void act('release')}>
      {mail.state === 'HELD' ? say.release : say.again}
    </Button>
  );
}

/** Sends one kind of e-mail by hand: what is told of is how the job stands now. */
function useSending(jobId: string, kind: Mail['kind'], done: string, onSent: () => Promise<void> | void) {
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    const name = `mail.${jobId}.${kind}`;
    const wish = { jobId, kind };
    const answer = await change(SendMail, { input: { ...wish, idempotencyKey: keyFor(name, wish) } });
    setBusy(false);
    if (!answer.ok) return toastTrouble(answer.trouble.sentence);
    settle(name);
    const result = answer.data.sendNotification;
    if (result.__typename === 'NotificationSending') toastDone(done);
    else toastTrouble(result.message);
    await onSent();
  };
  return { busy, send };
}

interface RepeatProps {
  jobId: string;
  mail: Mail;
  onSent: () => Promise<void> | void;
}

/** What was not sent can be sent after all, and what was sent once more; the link has a button of its own. */
export function Repeat({ jobId, mail, onSent }: RepeatProps) {
  const { busy, send } = useSending(jobId, mail.kind, say.released, onSent);
  const again = mail.state === 'SENT';
  if ((!again && mail.state !== 'DROPPED') || !mail.repeatable || mail.kind === 'TRACKING_LINK') return null;
  return (
    <Button
      look={again ? 'quiet' : 'plain'}
      busy={busy}
      onClick={() => void send()}
      data-testid={again ? 'send-again' : 'send-now'}
    >
      {again ? say.repeat : say.release}
    </Button>
  );
}

interface SendLinkProps {
  jobId: string;
  quiet?: boolean;
  onSent: () => Promise<void> | void;
}

export function SendLink({ jobId, quiet = false, onSent }: SendLinkProps) {
  const { busy, send } = useSending(jobId, 'TRACKING_LINK', say.sending, onSent);
  return (
    <Button
      {...(quiet ? { look: 'quiet' as const } : { icon: 'send' as const })}
      busy={busy}
      onClick={() => void send()}
      data-testid="send-link"
    >
      {say.sendLink}
    </Button>
  );
}
