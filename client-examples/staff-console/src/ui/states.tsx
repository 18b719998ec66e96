import type { ReactNode } from 'react';
import type { Trouble } from '../api/trouble';
import { words } from '../words/words';
import { Button } from './button';
import { Icon, type IconName } from './icon';

interface EmptyProps {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

export function Empty({ icon, title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <Icon name={icon} size={24} />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** A problem where it happened, with the way on. */
export function Notice({
  trouble,
  retry,
}: {
  trouble: Trouble | undefined;
  retry?: (() => void) | undefined;
}) {
  if (!trouble) return null;
  return (
    <div className={`notice ${trouble.kind === 'news' ? 'news' : ''}`} role="alert">
      <Icon name="warning" />
      <p>{trouble.sentence}</p>
      {retry && (
        <Button look="quiet" onClick={retry}>
          {words.retry}
        </Button>
      )}
    </div>
  );
}

/** Grey bars of about the right size while the first answer is on its way; nothing that blinks. */
export function Skeleton({ rows, label }: { rows: number; label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} />
      ))}
    </div>
  );
}

export function When({ at, children, title }: { at: string; children: ReactNode; title: string }) {
  return (
    <time dateTime={at} title={title}>
      {children}
    </time>
  );
}
