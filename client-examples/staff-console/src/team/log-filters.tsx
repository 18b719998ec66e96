import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import { words } from '../words/words';
import type { LogFilter, What } from './use-log';

const say = words.team;

interface FiltersProps {
  filter: LogFilter;
  onChange: (filter: LogFilter) => void;
}

/** Who, what and when. */
export function LogFilters({ filter, onChange }: FiltersProps) {
  const set = (change: Partial<LogFilter>): void => onChange({ ...filter, ...change });
  return (
    <div className="log-filters">
      <TextField
        label={say.who}
        placeholder={say.anybody}
        value={filter.who}
        onChange={who => set({ who })}
        type="search"
      />
      <Field label={say.what}>
        {aria => (
          <select {...aria} value={filter.what} onChange={event => set({ what: event.target.value as What })}>
            {Object.entries(say.whats).map(([what, label]) => (
              <option key={what} value={what}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={say.fromDay}
        value={filter.from}
        max={filter.to}
        onChange={from => set({ from })}
        type="date"
      />
      <TextField
        label={say.toDay}
        value={filter.to}
        min={filter.from}
        onChange={to => set({ to })}
        type="date"
      />
    </div>
  );
}
