// What customers are told by e-mail, and in which words.
import type { NotificationKind } from '../gql/graphql';
import { Section } from '../settings/section';
import { Icon } from '../ui/icon';
import { Notice, Skeleton } from '../ui/states';
import { DigestHour } from './digest-hour';
import { TemplateEditor } from './template-editor';
import { useMailSettings, type MailSettings } from './use-mail-settings';
import { mailSettingsWords as say } from '../words/settings-mail';

/** Sent by hand alone. */
const ALWAYS: ReadonlySet<NotificationKind> = new Set(['TRACKING_LINK']);

type Update = ReturnType<typeof useMailSettings>['update'];

function Tick({
  label,
  hint,
  checked,
  disabled = false,
  onChange,
}: {
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={event => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint && <span className="muted tick-hint">{hint}</span>}
      </span>
    </label>
  );
}

function Channel({ settings, update }: { settings: MailSettings; update: Update }) {
  const on = settings.channel === 'EMAIL';
  return (
    <>
      <Tick
        label={say.channelTick}
        checked={on}
        onChange={checked => {
          const channel = checked ? 'EMAIL' : 'NONE';
          void update({ channel }, { ...settings, channel });
        }}
      />
      <Tick
        label={say.linkTick}
        hint={say.linkHint}
        checked={settings.linkWhenBookedIn}
        onChange={linkWhenBookedIn => void update({ linkWhenBookedIn }, { ...settings, linkWhenBookedIn })}
      />
    </>
  );
}

function Kinds({ settings, update }: { settings: MailSettings; update: Update }) {
  const set = (kind: NotificationKind, on: boolean): void => {
    const kinds = settings.kinds.map(one => (one.kind === kind ? { ...one, on } : one));
    void update({ switches: [{ kind, on }] }, { ...settings, kinds });
  };
  return (
    <>
      {settings.kinds
        .filter(({ kind }) => !ALWAYS.has(kind))
        .map(({ kind, on }) => (
          <Tick
            key={kind}
            label={say.names[kind]}
            hint={say.about[kind]}
            checked={on && settings.channel === 'EMAIL'}
            disabled={settings.channel === 'NONE'}
            onChange={checked => set(kind, checked)}
          />
        ))}
    </>
  );
}

export function MailTab({ mayChange }: { mayChange: boolean }) {
  const { settings, setSettings, trouble, load, update } = useMailSettings();
  if (!settings)
    return trouble ? (
      <Notice trouble={trouble} retry={() => void load()} />
    ) : (
      <Skeleton rows={8} label={say.loading} />
    );
  return (
    <div className="mail-settings">
      {!settings.available && (
        <p className="hint-box">
          <Icon name="warning" /> {say.unavailable}
        </p>
      )}
      <fieldset disabled={!mayChange}>
        <Section title={say.channel} lead={say.channelLead}>
          <Channel settings={settings} update={update} />
        </Section>
        <Section title={say.kinds} lead={say.kindsLead}>
          <Kinds settings={settings} update={update} />
        </Section>
        <DigestHour />
      </fieldset>
      <section className="mail-template" aria-label={say.words}>
        <h2>{say.words}</h2>
        <p className="muted">{say.wordsLead}</p>
        <TemplateEditor settings={settings} mayChange={mayChange} onSaved={setSettings} />
      </section>
    </div>
  );
}
