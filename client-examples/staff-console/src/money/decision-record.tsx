// The record behind an answer: which pictures and figures were on the page, when, and where the answer came from. What ends
// "I never approved this".
import type { ReactNode } from 'react';
import type { Attachment } from '../api/store';
import type { OrderMoneyQuery as Money } from '../gql/graphql';
import { formatMoney } from '../lib/money';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { copyQuietly } from '../ui/copy';
import { words } from '../words/words';

const say = words.money;
const labels = say.recordOf;
export type Decision = NonNullable<Money['job']>['decisions'][number];

interface RecordProps {
  decision: Decision;
  photos: readonly Attachment[];
}

function Photo({ id, sha256, photo }: { id: string; sha256: string; photo: Attachment | undefined }) {
  return (
    <li key={id}>
      {photo ? (
        <img src={photo.thumbnail.url} alt={photo.caption ?? photo.fileName} loading="lazy" />
      ) : (
        <span className="muted">{say.photoGone}</span>
      )}
      <code title={sha256}>{sha256.slice(0, 16)}…</code>
    </li>
  );
}

function Figures({ figures }: { figures: NonNullable<Decision['figures']> }) {
  const { locale } = useShop().viewer.tenant;
  const money = (minor: number): string => formatMoney(minor, figures.currency, locale);
  return (
    <>
      {figures.quotedMinor != null && <Fact name={labels.quote}>{money(figures.quotedMinor)}</Fact>}
      <Fact name={labels.total}>{money(figures.totalMinor)}</Fact>
      {figures.items && figures.items.length > 0 && (
        <Fact name={labels.lines}>
          {figures.items
            .map(item => `${item.quantity} × ${item.description}, ${money(item.unitPriceMinor)}`)
            .join('; ')}
        </Fact>
      )}
    </>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

export function DecisionRecord({ decision, photos }: RecordProps) {
  const clock = useClock();
  const { decidedAt, openedAt, figures, ip, userAgent, subjectHash } = decision;
  return (
    <details className="decision-record" data-testid="decision-record">
      <summary>{say.record}</summary>
      <p className="muted">{say.recordHint}</p>
      <dl>
        <Fact name={labels.asked}>{clock.exact(openedAt)}</Fact>
        {decidedAt && <Fact name={labels.answered}>{clock.exact(decidedAt)}</Fact>}
        {(ip || userAgent) && <Fact name={labels.from}>{[ip, userAgent].filter(Boolean).join(' · ')}</Fact>}
        {decision.photos.length > 0 && (
          <Fact name={labels.photos}>
            <ul>
              {decision.photos.map(({ id, sha256 }) => (
                <Photo key={id} id={id} sha256={sha256} photo={photos.find(one => one.id === id)} />
              ))}
            </ul>
          </Fact>
        )}
        {figures && <Figures figures={figures} />}
        <Fact name={labels.fingerprint}>
          <code>{subjectHash}</code>
        </Fact>
      </dl>
      <Button onClick={() => void copyQuietly(JSON.stringify(decision, null, 2))}>{say.copyRecord}</Button>
    </details>
  );
}
