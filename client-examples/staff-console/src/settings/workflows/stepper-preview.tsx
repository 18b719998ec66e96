// The customer's steps as they would be, in any of their languages.
import { useState } from 'react';
import type { Language } from '../../gql/graphql';
import { Icon } from '../../ui/icon';
import { workflowWords as say } from '../../words/workflows';
import { LANGUAGES, type DraftStage, type Table } from './table';

const wordsOf = (stage: DraftStage, language: Language, own: Language) =>
  language === own || !stage.translations[language]?.label ? stage : stage.translations[language];

export function StepperPreview({ table, own }: { table: Table; own: Language }) {
  const [language, setLanguage] = useState<Language>(own);
  const [at, setAt] = useState(0);
  const steps = table.stages.filter(stage => stage.onStepper && stage.publicStage == null);
  const here = Math.min(at, steps.length - 1);
  const current = steps[here];
  return (
    <section className="stepper-preview" aria-label={say.preview} data-testid="stepper-preview">
      <div className="inset-head">
        <h2>{say.preview}</h2>
        <select
          aria-label={say.previewLanguage}
          value={language}
          onChange={event => setLanguage(event.target.value as Language)}
        >
          {LANGUAGES.map(one => (
            <option key={one} value={one}>
              {say.languageNames[one]}
            </option>
          ))}
        </select>
      </div>
      <ol lang={language}>
        {steps.map((stage, index) => (
          <li key={stage.code} className={index < here ? 'done' : index === here ? 'now' : ''}>
            <button type="button" aria-pressed={index === here} onClick={() => setAt(index)}>
              <i aria-hidden="true">{index < here && <Icon name="check" size={12} />}</i>
              {wordsOf(stage, language, own).label || say.newStage}
            </button>
          </li>
        ))}
      </ol>
      {current && (
        <p lang={language} className="preview-next">
          {wordsOf(current, language, own).nextStep}
        </p>
      )}
    </section>
  );
}
