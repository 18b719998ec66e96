// What customers see: the colour, their own name, prices; when an e-mail tells them of answers; and where the page is.
import type { CustomerNameOnPage } from '../gql/graphql';
import { Button } from '../ui/button';
import { copy } from '../ui/copy';
import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import { settingsWords } from '../words/settings';
import { BrandPreview, isColour } from './brand-preview';
import { Prices } from './prices';
import { Section } from './section';
import { Pick } from './shop-tab';
import type { LoadedForm } from './use-settings';

const say = settingsWords.page;
const RULES: readonly CustomerNameOnPage[] = ['NONE', 'FIRST', 'FULL'];

function Colour({ form }: { form: LoadedForm }) {
  const { shown, set, errorOf } = form;
  return (
    <Section title={say.look}>
      <Field label={say.colour} hint={say.colourHint} error={errorOf('accentColor')}>
        {aria => (
          <div className="colour-row">
            <input
              type="color"
              aria-label={say.pick}
              value={isColour(shown.accentColor) ? shown.accentColor : '#000000'}
              onChange={event => set({ accentColor: event.target.value })}
            />
            <input
              {...aria}
              value={shown.accentColor}
              spellCheck={false}
              autoCapitalize="none"
              maxLength={7}
              onChange={event => set({ accentColor: event.target.value })}
            />
          </div>
        )}
      </Field>
      <BrandPreview shop={shown} />
    </Section>
  );
}

function Messages({ form }: { form: LoadedForm }) {
  const { shown, set, errorOf } = form;
  return (
    <Section title={say.messages}>
      <TextField
        label={`${say.unread} (${say.unreadUnit})`}
        hint={say.unreadHint}
        error={errorOf('unreadMailMinutes')}
        type="number"
        min={0}
        max={1440}
        inputMode="numeric"
        value={String(shown.unreadMailMinutes)}
        onChange={text => set({ unreadMailMinutes: Math.max(0, Math.trunc(Number(text)) || 0) })}
      />
    </Section>
  );
}

function Address({ label, url }: { label: string; url: string }) {
  return (
    <div className="address-row">
      <span className="settings-label">{label}</span>
      <a className="mono" href={url} target="_blank" rel="noreferrer">
        {url}
      </a>
      <Button look="quiet" icon="copy" aria-label={`${say.copy} ${url}`} onClick={() => void copy(url)}>
        {say.copy}
      </Button>
    </div>
  );
}

export function PageTab({ form }: { form: LoadedForm }) {
  const { shown, stored, set, errorOf } = form;
  return (
    <>
      <Colour form={form} />
      <Section title={say.names}>
        <Pick
          label={say.nameRule}
          hint={say.ruleHint}
          error={errorOf('customerNameOnPage')}
          value={shown.customerNameOnPage}
          options={RULES.map(rule => [rule, say.rules[rule]])}
          onChange={rule => set({ customerNameOnPage: rule as CustomerNameOnPage })}
        />
      </Section>
      <Section title={say.prices} lead={say.pricesLead}>
        <Prices />
      </Section>
      <Messages form={form} />
      <Section title={say.addresses}>
        <Address label={say.shared} url={stored.pageUrl} />
        {stored.hosts.map(host => (
          <Address key={host} label={say.own} url={`https://${host}`} />
        ))}
        {stored.hosts.length === 0 && (
          <p className="field-hint">
            {say.own}: {say.noHosts}
          </p>
        )}
      </Section>
    </>
  );
}
