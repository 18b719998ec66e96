import { columnsFor } from '../kit/fit.ts';
import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';
import { When } from '../kit/when.tsx';
import type { Stage } from '../live/types.ts';

export function Stepper({ stages, language }: { stages: Stage[]; language: string }) {
  const { words } = useShop();
  const columns = columnsFor(stages.map(({ label }) => label));
  const state = { DONE: words.stepDone, CURRENT: words.stepCurrent, UPCOMING: words.stepUpcoming };
  return (
    <ol
      class={columns === null ? 'steps' : `steps across of-${columns} ${columns > 5 ? 'narrow' : ''}`}
      data-testid="stepper"
      lang={language}
    >
      {stages.map((stage, index) => (
        <li
          key={stage.id}
          class={`step ${stage.state.toLowerCase()} ${columns !== null && (index + 1) % columns === 0 ? 'row-end' : ''}`}
          data-state={stage.state}
          {...(stage.state === 'CURRENT' ? { 'aria-current': 'step' as const } : {})}
        >
          <span class="dot" aria-hidden="true">
            <Icon name="check" size={14} />
          </span>
          <span class="step-label">
            {stage.label}
            <span class="vh">, {state[stage.state]}</span>
          </span>
          {stage.reachedAt && stage.state !== 'UPCOMING' && (
            <When at={stage.reachedAt} as="shortDay" class="step-when" />
          )}
        </li>
      ))}
    </ol>
  );
}
