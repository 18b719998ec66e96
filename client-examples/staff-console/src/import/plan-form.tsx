// What the columns mean, and at once below it what would become of the rows. What was chosen is kept until it is started.
import { useEffect, useRef, useState } from 'react';
import { ask, change } from '../api/client';
import { ImportPreviewQuery, StartImport } from '../api/imports';
import { refused, type Trouble } from '../api/trouble';
import type {
  ImportField,
  ImportPartsFragment,
  ImportPlanInput,
  ImportPreviewQuery as Answer,
} from '../gql/graphql';
import { useDraft } from '../lib/drafts';
import { useShop } from '../lib/shop';
import { isMonthFirst } from '../lib/time';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Notice, Skeleton } from '../ui/states';
import { words } from '../words/words';

const say = words.import;
const FIELDS = Object.keys(say.fields) as ImportField[];
const OF_CUSTOMERS: readonly ImportField[] = ['NAME', 'EMAIL', 'PHONE', 'LANGUAGE'];
type Preview = Extract<Answer['importPreview'], { __typename: 'ImportPreview' }>;

function usePreview(plan: ImportPlanInput) {
  const [preview, setPreview] = useState<Preview>();
  const [trouble, setTrouble] = useState<Trouble>();
  const turn = useRef(0);
  const key = JSON.stringify(plan);
  useEffect(() => {
    const mine = ++turn.current;
    const timer = setTimeout(() => {
      void ask(ImportPreviewQuery, { plan: JSON.parse(key) as ImportPlanInput }).then(answer => {
        if (mine !== turn.current) return;
        if (!answer.ok) return setTrouble(answer.trouble);
        const result = answer.data.importPreview;
        const fine = result.__typename === 'ImportPreview';
        setPreview(fine ? result : undefined);
        setTrouble(fine ? undefined : refused(result.message));
      });
    }, 150);
    return () => clearTimeout(timer);
  }, [key]);
  return { preview, trouble, setTrouble };
}

interface Chosen {
  columns: Partial<Record<ImportField, number>>;
  /** Empty: customers only. */
  workflowId: string;
  dayFirst: boolean;
}

function usePlan(found: ImportPartsFragment) {
  const shop = useShop();
  const workflows = shop.workflows.filter(one => !one.retiredAt);
  const hasItem = found.columns.some(({ field }) => field === 'ITEM');
  const [chosen, setChosen, forget] = useDraft<Chosen>(`import.${found.id}`, {
    columns: Object.fromEntries(found.columns.map(({ field, column }) => [field, column])),
    workflowId: hasItem ? (workflows[0]?.id ?? '') : '',
    dayFirst: !isMonthFirst(shop.viewer.tenant.locale),
  });
  const { columns, workflowId, dayFirst } = chosen;
  const fields = workflowId ? FIELDS : OF_CUSTOMERS;
  const plan: ImportPlanInput = {
    importId: found.id,
    workflowId: workflowId || null,
    dayFirst,
    columns: fields.flatMap(field => {
      const column = columns[field];
      return column === undefined ? [] : [{ field, column }];
    }),
  };
  const set = (part: Partial<Chosen>): void => setChosen({ ...chosen, ...part });
  return { fields, columns, workflowId, dayFirst, set, forget, plan };
}
type Plan = ReturnType<typeof usePlan>;

function Columns({ headers, plan }: { headers: readonly string[]; plan: Plan }) {
  const { columns, set } = plan;
  return (
    <fieldset className="import-columns">
      <legend>{say.columns}</legend>
      <p className="muted">{say.columnsHint}</p>
      <div>
        {plan.fields.map(field => (
          <Field key={field} label={say.fields[field]} optional={field !== 'NAME' && field !== 'ITEM'}>
            {aria => (
              <select
                {...aria}
                value={columns[field] ?? ''}
                onChange={event => {
                  const { value } = event.target;
                  set({ columns: { ...columns, [field]: value === '' ? undefined : Number(value) } });
                }}
              >
                <option value="">{say.notUsed}</option>
                {headers.map((header, index) => (
                  <option key={index} value={index}>
                    {header}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

function Choices({ plan }: { plan: Plan }) {
  const workflows = useShop().workflows.filter(one => !one.retiredAt);
  return (
    <div className="import-choices">
      <Field label={say.what}>
        {aria => (
          <select
            {...aria}
            value={plan.workflowId}
            onChange={event => plan.set({ workflowId: event.target.value })}
          >
            {workflows.map(one => (
              <option key={one.id} value={one.id}>
                {say.jobsOf(one.name)}
              </option>
            ))}
            <option value="">{say.customersOnly}</option>
          </select>
        )}
      </Field>
      {plan.workflowId && (
        <Field label={say.dates}>
          {aria => (
            <select
              {...aria}
              value={plan.dayFirst ? 'day' : 'month'}
              onChange={event => plan.set({ dayFirst: event.target.value === 'day' })}
            >
              <option value="day">{say.dayFirst}</option>
              <option value="month">{say.monthFirst}</option>
            </select>
          )}
        </Field>
      )}
    </div>
  );
}

function PreviewTable({ preview, headers }: { preview: Preview; headers: readonly string[] }) {
  return (
    <div className="import-table" tabIndex={0} role="region" aria-label={say.preview}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.line}</th>
            <th scope="col">{say.result}</th>
            {headers.map((header, index) => (
              <th key={index} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map(row => (
            <tr key={row.line} className={row.problem ? 'wrong' : ''} data-testid="preview-row">
              <td className="tabular">{row.line}</td>
              <td>{row.problem ?? say.fine}</td>
              {headers.map((_, index) => (
                <td key={index}>{row.cells[index] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FormProps {
  found: ImportPartsFragment;
  onStarted: (found: ImportPartsFragment) => void;
}

export function PlanForm({ found, onStarted }: FormProps) {
  const plan = usePlan(found);
  const { preview, trouble, setTrouble } = usePreview(plan.plan);
  const [busy, setBusy] = useState(false);
  const start = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await change(StartImport, { plan: plan.plan });
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    const result = answer.data.startImport;
    if (result.__typename !== 'ImportStarted') return setTrouble(refused(result.message));
    plan.forget();
    onStarted(result.import);
  };
  const ready = preview?.ready ?? 0;
  return (
    <>
      <Choices plan={plan} />
      <Columns headers={found.headers} plan={plan} />
      <Notice trouble={trouble} />
      {!preview && !trouble && <Skeleton rows={4} label={say.preview} />}
      {preview && (
        <>
          <p role="status" data-testid="import-sum">
            <b>{say.ready(preview.ready)}</b>, {say.refused(preview.refused)}. {say.quiet}
          </p>
          <PreviewTable preview={preview} headers={found.headers} />
        </>
      )}
      <div className="import-start">
        <Button look="primary" busy={busy} disabled={ready === 0} onClick={() => void start()}>
          {ready > 0 ? say.start(ready) : say.nothing}
        </Button>
      </div>
    </>
  );
}
