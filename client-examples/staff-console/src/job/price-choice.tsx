// How much of the prices this one customer sees; without a choice, as the settings say for the workflow.
import type { JobDetail } from '../api/store';
import type { PriceVisibility } from '../gql/graphql';
import { Field } from '../ui/field';
import { words } from '../words/words';
import { settingsWords } from '../words/settings';

const say = words.details;
const { levels } = settingsWords.page;

export const priceText = ({ workflow }: JobDetail, own: PriceVisibility | null): string =>
  own ? levels[own] : say.pricesAsSet(workflow.name, levels[workflow.priceVisibility]);

interface PriceChoiceProps {
  job: JobDetail;
  value: PriceVisibility | null;
  onChange: (value: PriceVisibility | null) => void;
}

export function PriceChoice({ job, value, onChange }: PriceChoiceProps) {
  return (
    <Field label={say.prices}>
      {aria => (
        <select
          {...aria}
          value={value ?? ''}
          onChange={event => onChange((event.target.value || null) as PriceVisibility | null)}
        >
          <option value="">{priceText(job, null)}</option>
          {(Object.keys(levels) as PriceVisibility[]).map(level => (
            <option key={level} value={level}>
              {levels[level]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
