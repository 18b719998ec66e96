// A promise as it is typed: a day and a time on the shop's clock.
import type { PromiseInput, PromiseKind } from '../gql/graphql';
import type { Clock } from '../lib/time';
import { Field } from '../ui/field';
import { words } from '../words/words';
import type { PromiseLike } from './promise-line';

const say = words.promise;

export interface PromiseValues {
  kind: PromiseKind;
  date: string;
  from: string;
  to: string;
}

/** Closing time of most shops: what "due on Friday" means when nobody says an hour. */
export const emptyPromise: PromiseValues = { kind: 'ESTIMATE', date: '', from: '09:00', to: '17:00' };

export const promiseValues = (promise: PromiseLike, clock: Clock): PromiseValues => ({
  kind: promise.kind,
  date: clock.dateInput(promise.to),
  from: promise.from ? clock.timeInput(promise.from) : emptyPromise.from,
  to: clock.timeInput(promise.to),
});

/** What to send, null for nothing promised, or a sentence on what is missing. */
export function promiseInput(
  values: PromiseValues,
  clock: Clock,
  required = true,
): PromiseInput | string | null {
  if (!values.date) return required ? say.needDate : null;
  const to = clock.instant(values.date, values.to || emptyPromise.to);
  if (values.kind !== 'DELIVERY_WINDOW') return { kind: values.kind, from: null, to };
  const from = clock.instant(values.date, values.from || emptyPromise.from);
  return from < to ? { kind: values.kind, from, to } : say.wrongOrder;
}

interface FieldsProps {
  values: PromiseValues;
  onChange: (values: PromiseValues) => void;
  autoFocus?: boolean;
}

export function PromiseFields({ values, onChange, autoFocus = false }: FieldsProps) {
  const set = (name: keyof PromiseValues) => (event: { target: { value: string } }) =>
    onChange({ ...values, [name]: event.target.value });
  const isWindow = values.kind === 'DELIVERY_WINDOW';
  return (
    <div className="promise-fields">
      <Field label={say.kindLabel}>
        {aria => (
          <select {...aria} value={values.kind} onChange={set('kind')}>
            {(Object.keys(say.kindNames) as PromiseKind[]).map(kind => (
              <option key={kind} value={kind}>
                {say.kindNames[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say.date}>
        {aria => (
          <input {...aria} type="date" value={values.date} onChange={set('date')} autoFocus={autoFocus} />
        )}
      </Field>
      {isWindow && (
        <Field label={say.from}>
          {aria => <input {...aria} type="time" value={values.from} onChange={set('from')} />}
        </Field>
      )}
      <Field label={isWindow ? say.to : say.time}>
        {aria => <input {...aria} type="time" value={values.to} onChange={set('to')} />}
      </Field>
    </div>
  );
}
