// Whether the customer hears of a move by e-mail: as the stage says, until somebody says otherwise.
import type { JobDetail, Stage } from '../api/store';
import type { NotifyChoice } from '../gql/graphql';
import { mailWords } from '../words/mails';

/** @param wished what was ticked or unticked; no boolean: nobody touched it, or a draft of before there was this choice */
export function notifyChoice(target: Stage, wished: boolean | null): NotifyChoice {
  if (typeof wished !== 'boolean' || wished === target.notify) return 'AUTO';
  return wished ? 'SEND' : 'HOLD';
}

interface MailChoiceProps {
  job: JobDetail;
  target: Stage;
  wished: boolean | null;
  onChange: (wished: boolean) => void;
}

export function MailChoice({ job, target, wished, onChange }: MailChoiceProps) {
  if (!job.customer.email) return <p className="mail-choice muted">{mailWords.noAddress}</p>;
  const on = wished ?? target.notify;
  const choice = notifyChoice(target, wished);
  return (
    <div className="mail-choice">
      <label className="tick">
        <input
          type="checkbox"
          checked={on}
          onChange={event => onChange(event.target.checked)}
          data-testid="move-mail"
        />
        <span>{mailWords.choice}</span>
      </label>
      <span className="muted">{mailWords.choiceHint[choice === 'AUTO' && !on ? 'NONE' : choice]}</span>
    </div>
  );
}
