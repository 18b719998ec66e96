import { useRef } from 'preact/hooks';
import { useShop } from '../kit/shop.ts';
import { When } from '../kit/when.tsx';
import type { Job, Stage, TrackingState } from '../live/types.ts';
import { LineMark } from './line-mark.tsx';
import { PaymentBadge } from './payment.tsx';
import { PromiseDate } from './promise.tsx';
import { Stepper } from './stepper.tsx';

interface ProgressProps {
  job: Job;
  line: TrackingState['line'];
  asOf: number;
  unread: number;
  onUnread: () => void;
}

/** The one answer: where it is now, since when, what comes next and when. */
export function Progress({ job, line, asOf, unread, onUnread }: ProgressProps) {
  const { words } = useShop();
  const { stage } = job;
  const { next, promise } = ahead(job);
  const moved = useLater(stage.id);
  return (
    <section class="card progress" data-testid="progress" aria-labelledby="stage">
      <div class="progress-head">
        <LineMark line={line} asOf={asOf} />
        {unread > 0 && (
          <a
            class="chip"
            data-testid="unread"
            href="#messages"
            onClick={event => {
              event.preventDefault();
              onUnread();
            }}
          >
            {words.newMessages(unread)}
          </a>
        )}
      </div>
      <h2 id="stage" key={stage.id} class={moved ? 'stage arriving' : 'stage'}>
        <span class="vh">{words.statusNow} </span>
        <span data-testid="stage" lang={job.language}>
          {stage.label}
        </span>
      </h2>
      <div class="stage-facts">
        {stage.reachedAt && <Since at={stage.reachedAt} />}
        {job.payment?.due && <PaymentBadge />}
      </div>
      {next && (
        <dl class="ahead">
          <div>
            <dt>{words.next}</dt>
            <dd data-testid="next-stage">{next.label}</dd>
          </div>
          {promise && (
            <div>
              <dt>{words.promise[promise.kind]}</dt>
              <dd>
                <PromiseDate promise={promise} />
              </dd>
            </div>
          )}
        </dl>
      )}
      <Stepper stages={job.stages} language={job.language} />
    </section>
  );
}

/** What comes next, and when; nothing where saying it would be wrong. */
function ahead({ stages, nextStep, promise }: Job): { next: Stage | undefined; promise: Job['promise'] } {
  // On hold or cancelled: the job stands beside its steps, and nobody can say which one comes next.
  const onTheWay = stages.some(({ state }) => state === 'CURRENT');
  const next = onTheWay ? stages.find(({ state }) => state === 'UPCOMING') : undefined;
  // What waits to be collected has kept its promise; repeating the date would only confuse.
  return { next, promise: nextStep.action === 'COLLECT' ? null : promise };
}

function Since({ at }: { at: string }) {
  const { words } = useShop();
  // The date stands inside the sentence, wherever a language puts it.
  const [before = '', after = ''] = words.since('\u0000').split('\u0000');
  return (
    <p class="since" data-testid="since">
      {before}
      <When at={at} as="inSentence" />
      {after}
    </p>
  );
}

/** True when the value has changed since the first rendering: only then is a change a change. */
function useLater(value: string): boolean {
  const first = useRef(value);
  const changed = useRef(false);
  if (first.current !== value) changed.current = true;
  return changed.current;
}
