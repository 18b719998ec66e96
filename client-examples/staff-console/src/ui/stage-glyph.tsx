// A stage as a small clock face that fills up on the way: shape first, colour second.
import type { Stage } from '../api/store';

interface GlyphProps {
  stage: Pick<Stage, 'code' | 'terminal' | 'onStepper' | 'nextAction'>;
  /** the workflow's stages in order, where they are known */
  stages: readonly Pick<Stage, 'code' | 'onStepper'>[] | undefined;
}

function progress({ stage, stages }: GlyphProps): number {
  const steps = stages?.filter(one => one.onStepper) ?? [];
  const at = steps.findIndex(one => one.code === stage.code);
  return at < 0 || steps.length < 2 ? 0.5 : at / (steps.length - 1);
}

function shapeOf(stage: GlyphProps['stage']): 'done' | 'ended' | 'ready' | 'aside' | 'under-way' {
  if (stage.terminal) return stage.onStepper ? 'done' : 'ended';
  if (!stage.onStepper) return 'aside';
  return stage.nextAction === 'COLLECT' ? 'ready' : 'under-way';
}

export function StageGlyph(props: GlyphProps) {
  const shape = shapeOf(props.stage);
  const share = progress(props);
  const round = 2 * Math.PI * 2.5;
  return (
    <svg className={`glyph ${shape}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <circle className="ring" cx="7" cy="7" r="6" />
      {shape === 'under-way' && (
        <circle className="pie" cx="7" cy="7" r="2.5" strokeDasharray={`${share * round} ${round}`} />
      )}
      {(shape === 'done' || shape === 'ready') && <path className="sign" d="M4.3 7.2l1.9 1.9 3.5-3.9" />}
      {shape === 'ended' && <path className="sign" d="M5 5l4 4M9 5l-4 4" />}
      {shape === 'aside' && <path className="sign" d="M5.5 5v4M8.5 5v4" />}
    </svg>
  );
}
