import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';
import { When } from '../kit/when.tsx';
import type { TimelineEntry } from '../live/types.ts';
import { Card } from './card.tsx';

const icons = { STAGE: 'check', NOTE: 'note', PROMISE: 'calendar' } as const;

export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const { words } = useShop();
  const settled = useRef(false);
  useEffect(() => {
    settled.current = true;
  }, []);
  return (
    <Card name="timeline" title={words.timeline}>
      {entries.length === 0 ? (
        <p class="quiet">{words.timelineEmpty}</p>
      ) : (
        <ol class="entries">
          {entries.map(entry => (
            // A pending milestone that is reached counts as new.
            <Entry key={`${entry.id}${entry.at === null}`} entry={entry} isNew={settled.current} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function Entry({ entry, isNew }: { entry: TimelineEntry; isNew: boolean }) {
  const { words } = useShop();
  // As it was when the line appeared: it glows once.
  const [glow] = useState(isNew);
  const pending = entry.at === null;
  return (
    <li class={`entry ${pending ? 'pending' : ''} ${glow ? 'glow' : ''}`} data-testid="timeline-entry">
      <span class="entry-mark" aria-hidden="true">
        {!pending && <Icon name={icons[entry.kind]} size={14} />}
      </span>
      <p class="entry-label">{entry.label}</p>
      <p class="entry-when">{entry.at === null ? words.pending : <When at={entry.at} />}</p>
      {entry.note && <p class="entry-note">{entry.note}</p>}
    </li>
  );
}
