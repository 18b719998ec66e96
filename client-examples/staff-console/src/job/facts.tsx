import { useState } from 'react';
import type { JobDetail } from '../api/store';
import { formatMoney } from '../lib/money';
import { Link, toCustomer } from '../lib/router';
import { useShop } from '../lib/shop';
import { useNow } from '../lib/time';
import { Button } from '../ui/button';
import { words } from '../words/words';
import { priceText } from './price-choice';
import { PromiseEditor } from './promise-editor';
import { PromiseLine } from './promise-line';

const say = words.job;

function CustomerFact({ customer }: { customer: JobDetail['customer'] }) {
  const { id, name, email, phone } = customer;
  return (
    <>
      <Link className="text-link" to={toCustomer(id)}>
        {name}
      </Link>
      {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {!phone && !email && <span className="muted">{say.noContact}</span>}
    </>
  );
}

function MoneyFact({
  label,
  minor,
  currency,
}: {
  label: string;
  minor: number | null | undefined;
  currency: string;
}) {
  const { locale } = useShop().viewer.tenant;
  if (minor === null || minor === undefined) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd className="tabular">{formatMoney(minor, currency, locale)}</dd>
    </div>
  );
}

/** What the piece is, whose it is, until when and for how much. */
export function Facts({ job }: { job: JobDetail }) {
  const [editing, setEditing] = useState(false);
  const now = useNow();
  return (
    <section className="facts" aria-label={say.edit}>
      <p className="description">{job.description}</p>
      <dl>
        <div className="customer">
          <dt>{words.newJob.customer}</dt>
          <dd>
            <CustomerFact customer={job.customer} />
          </dd>
        </div>
        <div className="promise">
          <dt>
            {words.promise.title}
            {!editing && !job.deletedAt && (
              <Button
                look="quiet"
                className="inline"
                onClick={() => setEditing(true)}
                data-testid="promise-edit"
              >
                {job.promise ? words.promise.change : words.promise.set}
              </Button>
            )}
          </dt>
          <dd>
            <PromiseLine job={job} now={now} />
          </dd>
        </div>
        <MoneyFact label={say.quote} minor={job.quotedMinor} currency={job.order.currency} />
        <MoneyFact label={say.deposit} minor={job.depositMinor || null} currency={job.order.currency} />
        {job.priceVisibility && (
          <div>
            <dt>{words.details.prices}</dt>
            <dd>{priceText(job, job.priceVisibility)}</dd>
          </div>
        )}
      </dl>
      {editing && !job.deletedAt && <PromiseEditor job={job} onClose={() => setEditing(false)} />}
      {job.internalNote && (
        <div className="workshop-note">
          <h3>{say.internal}</h3>
          <p>{job.internalNote}</p>
        </div>
      )}
    </section>
  );
}
