import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useShop } from '../kit/shop.ts';
import { When } from '../kit/when.tsx';
import type { Job } from '../live/types.ts';
import { PromiseBefore, PromiseDate } from './promise.tsx';

/** "Is this really my piece?" */
export function Summary({ job }: { job: Job }) {
  const { brand, words } = useShop();
  const { promise } = job;
  return (
    <section class="card summary" data-testid="summary" aria-labelledby="piece">
      <h2 id="piece" class="piece" lang={brand.locale}>
        {job.itemType}
      </h2>
      {job.description && <Description text={job.description} />}
      <dl class="facts">
        <div>
          <dt>{job.kind === 'REPAIR' || job.kind === 'BESPOKE' ? words.bookedIn : words.ordered}</dt>
          <dd>
            <When at={job.bookedInAt} as="day" />
          </dd>
        </div>
        {promise && (
          <div data-testid="promise">
            <dt>{words.promise[promise.kind]}</dt>
            <dd>
              <PromiseDate promise={promise} /> <PromiseBefore promise={promise} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

const SHORT_LINES = 4;

/** A long text shows its beginning, and the rest on demand: the status below must stay on a phone's first screen. */
function Description({ text }: { text: string }) {
  const { words } = useShop();
  const [open, setOpen] = useState(false);
  const [long, setLong] = useState(false);
  const paragraph = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const { current } = paragraph;
    if (!current) return;
    const line = Number.parseFloat(getComputedStyle(current).lineHeight);
    setLong(current.scrollHeight > (SHORT_LINES + 0.5) * line);
  }, [text]);
  return (
    <div class="description">
      <p ref={paragraph} class={long && !open ? 'clamped' : ''}>
        {text}
      </p>
      {long && (
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.showLess : words.showAll}
        </button>
      )}
    </div>
  );
}
