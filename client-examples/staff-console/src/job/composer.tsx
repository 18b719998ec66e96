import type { JobDetail } from '../api/store';
import { useDraft } from '../lib/drafts';
import { Button } from '../ui/button';
import { Grow } from '../ui/grow';
import { Icon } from '../ui/icon';
import { words } from '../words';
import { sayTyping } from './activity-now';
import { post } from './outbox';

const say = words.thread;

export function Composer({ job }: { job: JobDetail }) {
  const [text, setText, clear] = useDraft(`reply.${job.id}`, '');
  const send = (): void => {
    const body = text.trim();
    if (!body) return;
    post(job.id, body);
    clear();
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
          setText(event.target.value);
          if (event.target.value.trim() && !job.revokedAt) sayTyping(job.id);
        }}
        onSubmit={send}
        data-focus="reply"
        data-testid="reply-text"
      />
      <div className="composer-foot">
        <span className={`eye-mark ${job.revokedAt ? '' : 'public'}`}>
          <Icon name={job.revokedAt ? 'linkOff' : 'eye'} size={14} />
          {job.revokedAt ? say.closed : words.visibility.public}
        </span>
        <Button type="submit" look="primary" icon="send" disabled={!text.trim()} data-testid="reply-send">
          {say.send}
        </Button>
      </div>
    </form>
  );
}
