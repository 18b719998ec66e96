import type { JobDetail } from '../api/store';
import { Button } from '../ui/button';
import { Grow } from '../ui/grow';
import { Icon } from '../ui/icon';
import { words } from '../words/words';
import { sayTyping } from './activity-now';
import { AttachButton, Chosen, type Attaching } from './attaching';
import { post } from './outbox';

const say = words.thread;

interface ComposerProps {
  job: JobDetail;
  text: string;
  onText: (text: string) => void;
  onSent: () => void;
  attaching: Attaching;
}

export function Composer({ job, text, onText, onSent, attaching }: ComposerProps) {
  const { files } = attaching;
  const empty = !text.trim() && files.length === 0;
  const send = (): void => {
    if (empty) return;
    post(job.id, text.trim(), files);
    attaching.set([]);
    onSent();
  };
  const writing = (): void => {
    if (!job.revokedAt) sayTyping(job.id);
  };
  return (
    <form
      className="composer"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <Grow
        aria-label={say.reply}
        placeholder={say.placeholder(job.customer.name)}
        value={text}
        maxLength={4000}
        onChange={event => {
          onText(event.target.value);
          if (event.target.value.trim()) writing();
        }}
        onSubmit={send}
        data-focus="reply"
        data-testid="reply-text"
      />
      <Chosen attaching={attaching} />
      <div className="composer-foot">
        <span className={`eye-mark ${job.revokedAt ? '' : 'public'}`}>
          <Icon name={job.revokedAt ? 'linkOff' : 'eye'} size={14} />
          {job.revokedAt ? say.closed : words.visibility.public}
        </span>
        <span className="composer-actions">
          <AttachButton attaching={attaching} onAdded={writing} />
          <Button type="submit" look="primary" icon="send" disabled={empty} data-testid="reply-send">
            {say.send}
          </Button>
        </span>
      </div>
    </form>
  );
}
