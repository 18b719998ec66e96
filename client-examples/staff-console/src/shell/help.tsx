import { Dialog } from '../ui/dialog';
import { words } from '../words/words';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={words.help.title} onClose={onClose}>
      <dl className="keys">
        {words.help.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {(isApple ? keys : keys.replace('⌘', 'Ctrl')).split(/\s+/).map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{words.help.scanner}</p>
    </Dialog>
  );
}
