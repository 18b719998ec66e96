// Everything that can be said of one stage.
import type { DecisionKind, NextAction, TimelineRule } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/text-field';
import { workflowWords as say } from '../../words/workflows';
import { Pick } from '../shop-tab';
import { changed, codeFor, LANGUAGES, recoded, without, type DraftStage } from './table';
import type { WorkflowForm } from './use-workflow';

interface FieldsProps {
  form: WorkflowForm;
  stage: DraftStage;
  onRecoded: (code: string) => void;
}

const entries = <K extends string>(words: Record<K, string>): [K, string][] =>
  Object.entries(words) as [K, string][];

function Words({ form, stage, onRecoded }: FieldsProps) {
  const { table, set, own } = form;
  const relabel = (label: string): void => {
    const next = changed(table, stage.code, { label });
    if (!stage.isNew) return set(next);
    const taken = table.stages.map(({ code }) => code).filter(code => code !== stage.code);
    const code = codeFor(label, taken);
    set(recoded(next, stage.code, code));
    onRecoded(code);
  };
  const said = (language: (typeof LANGUAGES)[number]) =>
    stage.translations[language] ?? { label: '', nextStep: '' };
  const others = LANGUAGES.filter(language => language !== own);
  return (
    <>
      <TextField label={say.label} value={stage.label} maxLength={80} onChange={relabel} />
      <TextArea
        label={say.nextStep}
        hint={say.nextStepHint}
        maxLength={500}
        value={stage.nextStep}
        onChange={nextStep => set(changed(table, stage.code, { nextStep }))}
        onSubmit={() => void form.save()}
      />
      <details className="stage-languages">
        <summary>{say.languages}</summary>
        {others.map(language => {
          const put = (part: Partial<{ label: string; nextStep: string }>): void =>
            set(
              changed(table, stage.code, {
                translations: { ...stage.translations, [language]: { ...said(language), ...part } },
              }),
            );
          return (
            <div key={language} className="form">
              <TextField
                label={say.inLanguage(say.languageNames[language])}
                lang={language}
                maxLength={80}
                value={said(language).label}
                onChange={label => put({ label })}
              />
              <TextArea
                label={say.nextInLanguage(say.languageNames[language])}
                maxLength={500}
                value={said(language).nextStep}
                onChange={nextStep => put({ nextStep })}
                onSubmit={() => void form.save()}
              />
            </div>
          );
        })}
      </details>
    </>
  );
}

function Choices({ form, stage }: Omit<FieldsProps, 'onRecoded'>) {
  const { table, set } = form;
  const put = (part: Partial<DraftStage>): void => set(changed(table, stage.code, part));
  const others = table.stages.filter(({ code }) => code !== stage.code);
  const shown = others.filter(({ publicStage }) => publicStage == null);
  return (
    <div className="stage-choices">
      <Pick
        label={say.shownAs}
        value={stage.publicStage ?? ''}
        options={[['', say.itself], ...shown.map(one => [one.code, one.label || one.code] as const)]}
        onChange={code => put({ publicStage: code || null })}
      />
      <Pick
        label={say.timeline}
        value={stage.timeline}
        options={entries(say.timelines)}
        onChange={timeline => put({ timeline: timeline as TimelineRule })}
      />
      <Pick
        label={say.action}
        value={stage.nextAction}
        options={entries(say.actions)}
        onChange={action => put({ nextAction: action as NextAction })}
      />
      <Pick
        label={say.decision}
        value={stage.decision ?? ''}
        options={[['', say.noDecision], ...entries(say.decisions)]}
        onChange={kind => put({ decision: (kind || null) as DecisionKind | null })}
      />
      {stage.decision && (
        <Pick
          label={say.approved}
          value={stage.approvedStage ?? ''}
          options={[
            ['', say.stays],
            ...others
              .filter(({ code }) => stage.moves.includes(code))
              .map(one => [one.code, one.label || one.code] as const),
          ]}
          onChange={code => put({ approvedStage: code || null })}
        />
      )}
    </div>
  );
}

function Ticks({ form, stage }: Omit<FieldsProps, 'onRecoded'>) {
  const ticks = ['notify', 'accepted', 'sent', 'terminal', 'step'] as const;
  const key = {
    notify: 'notify',
    accepted: 'accepted',
    sent: 'sent',
    terminal: 'terminal',
    step: 'onStepper',
  } as const;
  return (
    <div className="stage-ticks">
      {ticks.map(tick => (
        <label key={tick} className="tick">
          <input
            type="checkbox"
            checked={stage[key[tick]]}
            onChange={event =>
              form.set(changed(form.table, stage.code, { [key[tick]]: event.target.checked }))
            }
          />
          <span>{say[tick]}</span>
        </label>
      ))}
    </div>
  );
}

function Moves({ form, stage }: Omit<FieldsProps, 'onRecoded'>) {
  const others = form.table.stages.filter(({ code }) => code !== stage.code);
  const toggle = (code: string, on: boolean): void => {
    const chosen = others.map(one => one.code).filter(one => (one === code ? on : stage.moves.includes(one)));
    form.set(changed(form.table, stage.code, { moves: chosen }));
  };
  return (
    <fieldset className="stage-moves">
      <legend>{say.moves}</legend>
      {others.map(({ code, label }) => (
        <label key={code} className="tick">
          <input
            type="checkbox"
            checked={stage.moves.includes(code)}
            onChange={event => toggle(code, event.target.checked)}
          />
          <span>{label || code}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function StageFields({ form, stage, onRecoded }: FieldsProps) {
  return (
    <div className="stage-fields form">
      <Words form={form} stage={stage} onRecoded={onRecoded} />
      <Choices form={form} stage={stage} />
      <Ticks form={form} stage={stage} />
      <Moves form={form} stage={stage} />
      <footer className="stage-foot">
        <span className="muted">
          {say.code} <span className="mono">{stage.code}</span>. {say.codeHint}
        </span>
        <Button look="quiet" icon="trash" onClick={() => form.set(without(form.table, stage.code))}>
          {say.remove}
        </Button>
      </footer>
    </div>
  );
}
