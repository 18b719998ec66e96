import { useRef, type KeyboardEvent } from 'react';
import type { JobDetail, Stage } from '../api/store';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Grow } from '../ui/grow';
import { Icon } from '../ui/icon';
import { StageGlyph } from '../ui/stage-glyph';
import { Notice } from '../ui/states';
import { VisibilityChoice } from '../ui/visibility';
import { words } from '../words/words';
import { MailChoice } from './mail-choice';
import { useMove } from './use-move';

const say = words.stage;
const DAY = 86_400_000;

/** What the customer's page will call it: some stages are shown as another one. */
function publicLabel(job: JobDetail, stage: Stage): string {
  return job.workflow.stages.find(one => one.code === stage.publicStage)?.label ?? stage.label;
}

/** The way so far as a row of short bars: where we are, at a glance. */
function Track({ job }: { job: JobDetail }) {
  const steps = job.workflow.stages.filter(stage => stage.onStepper);
  const at = steps.findIndex(stage => stage.code === job.stage.code);
  return (
    <ol className="track" aria-hidden="true">
      {steps.map((stage, index) => (
        <li
          key={stage.code}
          className={index < at ? 'done' : index === at ? 'now' : ''}
          title={stage.label}
        />
      ))}
    </ol>
  );
}

function Current({ job }: { job: JobDetail }) {
  const clock = useClock();
  const days = Math.floor((Date.now() - Date.parse(job.stageSince)) / DAY);
  const shown = publicLabel(job, job.stage);
  return (
    <div className="stage-now">
      <StageGlyph stage={job.stage} stages={job.workflow.stages} />
      <h2 data-testid="stage">{job.stage.label}</h2>
      <span className="muted" title={clock.exact(job.stageSince)}>
        {say.since(clock.full(job.stageSince), days)}
      </span>
      {shown !== job.stage.label && (
        <span className="eye-mark public">
          <Icon name="eye" size={14} /> {say.customerSees(shown)}
        </span>
      )}
    </div>
  );
}

type Move = ReturnType<typeof useMove>;

function MoveForm({ job, move, target }: { job: JobDetail; move: Move; target: Stage }) {
  const { draft, setDraft } = move;
  return (
    <form
      className="move-form"
      data-visibility={draft.visibility}
      onSubmit={event => {
        event.preventDefault();
        void move.submit();
      }}
    >
      <Grow
        aria-label={say.note}
        placeholder={say.notePlaceholder}
        value={draft.note}
        maxLength={2000}
        onChange={event => setDraft({ ...draft, note: event.target.value })}
        onSubmit={() => void move.submit()}
        data-testid="move-note"
      />
      <MailChoice
        job={job}
        target={target}
        wished={draft.mail}
        onChange={mail => setDraft({ ...draft, mail })}
      />
      <div className="move-foot">
        <VisibilityChoice
          name="move-visibility"
          value={draft.visibility}
          onChange={visibility => setDraft({ ...draft, visibility })}
        />
        <Button type="submit" look="primary" busy={move.busy} data-testid="move-submit">
          {say.move(target.label)}
        </Button>
      </div>
      <p className="eye-mark public">
        <Icon name="eye" size={14} /> {say.customerSees(publicLabel(job, target))}
      </p>
    </form>
  );
}

/** The next step first, then further ones, then the way back, the nearest first, and what stands aside at the end. */
function inOrder({ workflow, stage, moves }: JobDetail): { stage: Stage; ahead: boolean }[] {
  const steps = workflow.stages.filter(one => one.onStepper).map(one => one.code);
  const here = steps.indexOf(stage.code);
  const rank = (one: Stage): number => {
    const at = steps.indexOf(one.code);
    if (at < 0) return 2 * steps.length;
    return at > here ? at - here : steps.length + here - at;
  };
  return [...moves]
    .sort((a, b) => rank(a) - rank(b))
    .map(one => ({ stage: one, ahead: steps.indexOf(one.code) > here }));
}

interface MovesProps {
  job: JobDetail;
  chosen: Stage | undefined;
  onChoose: (stage: Stage) => void;
}

function Moves({ job, chosen, onChoose }: MovesProps) {
  // The way to that end stands in a card of its own, with what the shop asks for.
  const handsOver = useShop().viewer.tenant.collectionCheck !== 'NONE';
  if (job.deletedAt || job.moves.length === 0) {
    return <p className="muted">{job.deletedAt ? say.deletedFirst : say.end}</p>;
  }
  return (
    <div className="moves" role="group" aria-label={say.moveTo}>
      <span className="moves-label" aria-hidden="true">
        {say.moveTo}
      </span>
      {inOrder(job)
        .filter(({ stage }) => !(handsOver && stage.code === job.handOverTo?.code))
        .map(({ stage, ahead }, index) => (
          <button
            key={stage.code}
            type="button"
            className={ahead ? 'move' : 'move aside'}
            aria-pressed={chosen?.code === stage.code}
            data-focus={index === 0 ? 'move' : undefined}
            data-testid={`move-${stage.code}`}
            onClick={() => onChoose(stage)}
          >
            <StageGlyph stage={stage} stages={job.workflow.stages} />
            {stage.label}
          </button>
        ))}
    </div>
  );
}

export function StageMover({ job }: { job: JobDetail }) {
  const move = useMove(job);
  const box = useRef<HTMLElement>(null);
  const choose = (stage: Stage): void => {
    const same = move.draft.toStage === stage.code;
    move.choose(same ? '' : stage.code);
    if (!same) requestAnimationFrame(() => box.current?.querySelector('textarea')?.focus());
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !move.target) return;
    event.stopPropagation();
    move.choose('');
  };
  return (
    <section className="stage" aria-label={say.title} ref={box} onKeyDown={onKey}>
      <Current job={job} />
      <Track job={job} />
      <Notice trouble={move.trouble} />
      <Moves job={job} chosen={move.target} onChoose={choose} />
      {move.target && !job.deletedAt && <MoveForm job={job} move={move} target={move.target} />}
    </section>
  );
}
