import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { words } from '../words/words';
import { Preview } from './attaching';
import { discard, fileOf, send, type Outgoing } from './outbox';

const say = words.thread;

function Photos({ photos }: Pick<Outgoing, 'photos'>) {
  if (photos.length === 0) return null;
  return (
    <span className="sent-photos" role="img" aria-label={say.attach.chosen(photos.length)}>
      {photos.map(photo => {
        const file = fileOf(photo);
        return file ? (
          <Preview key={photo.key} file={file} />
        ) : (
          <i key={photo.key} className="no-preview">
            <Icon name="image" size={22} />
          </i>
        );
      })}
    </span>
  );
}

/** An answer on its way, or one that did not get there. */
export function Pending({ message, onEdit }: { message: Outgoing; onEdit: () => void }) {
  const failed = message.problem !== undefined;
  return (
    <li className={`bubble ours ${failed ? 'failed' : 'pending'}`} data-testid="message-pending">
      {message.body && <p>{message.body}</p>}
      <Photos photos={message.photos} />
      {failed ? (
        <small role="alert">
          {say.failed} {message.problem}
          {message.mustEdit ? (
            <Button look="quiet" className="inline" onClick={onEdit}>
              {say.edit}
            </Button>
          ) : (
            <Button look="quiet" className="inline" onClick={() => void send(message)}>
              {say.retry}
            </Button>
          )}
          <Button look="quiet" className="inline" onClick={() => discard(message)}>
            {say.discard}
          </Button>
        </small>
      ) : (
        <small>{say.sending}</small>
      )}
    </li>
  );
}
