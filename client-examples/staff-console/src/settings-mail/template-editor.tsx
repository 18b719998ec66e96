// Writing the words of an e-mail, with the e-mail beside it.
import { useRef, useState } from 'react';
import type { Language, NotificationKind } from '../gql/graphql';
import { SaveBar } from '../settings/save-bar';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import type { MailSettings } from './use-mail-settings';
import { useTemplate, type TemplateForm } from './use-template';
import { mailSettingsWords as say } from '../words/settings-mail';

const LANGUAGES = Object.keys(say.languages) as Language[];

interface ChoiceProps {
  settings: MailSettings;
  kind: NotificationKind;
  language: Language;
  onKind: (kind: NotificationKind) => void;
  onLanguage: (language: Language) => void;
}

function Choice({ settings, kind, language, onKind, onLanguage }: ChoiceProps) {
  const chosen = settings.kinds.find(one => one.kind === kind);
  const isOwn = (tag: Language): boolean => chosen?.templates.find(one => one.language === tag)?.own ?? false;
  const mine = say.languages[settings.language];
  return (
    <div className="mail-pick">
      <Field label={say.kind}>
        {aria => (
          <select {...aria} value={kind} onChange={event => onKind(event.target.value as NotificationKind)}>
            {settings.kinds.map(one => (
              <option key={one.kind} value={one.kind}>
                {say.names[one.kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say.language} hint={language === settings.language ? undefined : say.mine(mine)}>
        {aria => (
          <select {...aria} value={language} onChange={event => onLanguage(event.target.value as Language)}>
            {LANGUAGES.map(tag => (
              <option key={tag} value={tag}>
                {say.languages[tag]}
                {isOwn(tag) ? ` (${say.ownMark})` : ''}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

function Placeholders({ names, onInsert }: { names: readonly string[]; onInsert: (text: string) => void }) {
  return (
    <div className="placeholders" role="group" aria-label={say.insert}>
      <span aria-hidden="true">{say.insert}</span>
      {names.map(name => (
        <button key={name} type="button" onClick={() => onInsert(`{${name}}`)} title={`{${name}}`}>
          {say.placeholders[name] ?? name}
        </button>
      ))}
    </div>
  );
}

type Box = 'subject' | 'intro';

function Words({ form, names }: { form: TemplateForm; names: readonly string[] }) {
  const { words, set } = form;
  // A placeholder goes where the writing was.
  const last = useRef<{ box: Box; element: HTMLInputElement | HTMLTextAreaElement } | null>(null);
  const remember = (box: Box) => (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    last.current = { box, element: event.currentTarget };
  };
  const insert = (text: string): void => {
    const box = last.current?.box ?? 'intro';
    const at = last.current?.element.selectionStart ?? words[box].length;
    const end = last.current?.element.selectionEnd ?? at;
    set({ [box]: words[box].slice(0, at) + text + words[box].slice(end) });
    const { element } = last.current ?? {};
    requestAnimationFrame(() => {
      element?.focus();
      element?.setSelectionRange(at + text.length, at + text.length);
    });
  };
  return (
    <>
      <TextField
        label={say.subject}
        value={words.subject}
        error={form.errorOf('subject')}
        onFocus={remember('subject')}
        onChange={subject => set({ subject })}
      />
      <Field label={say.intro} hint={say.introHint} error={form.errorOf('intro')}>
        {aria => (
          <textarea
            {...aria}
            className="mail-intro"
            rows={7}
            value={words.intro}
            onFocus={remember('intro')}
            onChange={event => set({ intro: event.target.value })}
          />
        )}
      </Field>
      <Placeholders names={names} onInsert={insert} />
    </>
  );
}

function Sheet({ form }: { form: TemplateForm }) {
  if (!form.sheet) return <div className="mail-sheet" aria-hidden="true" />;
  return (
    <figure className="mail-sheet">
      <figcaption>
        <span className="muted">{say.subject}</span> <b data-testid="preview-subject">{form.sheet.subject}</b>
      </figcaption>
      {/* A new frame for each: going on inside one would fill the browser's history. */}
      <iframe key={form.sheet.url} title={say.previewTitle} src={form.sheet.url} sandbox="" tabIndex={0} />
    </figure>
  );
}

/** What a colleague saved meanwhile, while what was typed stays in the boxes. */
function Theirs({ words }: { words: NonNullable<TemplateForm['theirs']> }) {
  return (
    <dl className="mail-theirs" data-testid="mail-theirs">
      <dt>{say.subject}</dt>
      <dd>{words.subject}</dd>
      <dt>{say.intro}</dt>
      <dd>{words.intro}</dd>
    </dl>
  );
}

interface EditorProps {
  settings: MailSettings;
  mayChange: boolean;
  onSaved: (settings: MailSettings) => void;
}

export function TemplateEditor({ settings, mayChange, onSaved }: EditorProps) {
  const [kind, setKind] = useState<NotificationKind>('BOOKED_IN');
  const [language, setLanguage] = useState<Language>(settings.language);
  const form = useTemplate(settings, kind, language, onSaved);
  const names = settings.kinds.find(one => one.kind === kind)?.placeholders ?? [];
  return (
    <form
      className="mail-editor"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void form.save();
      }}
    >
      <Notice trouble={form.trouble} />
      {form.theirs && <Theirs words={form.theirs} />}
      <div className="mail-desk">
        <div className="mail-words">
          <Choice
            settings={settings}
            kind={kind}
            language={language}
            onKind={setKind}
            onLanguage={setLanguage}
          />
          <fieldset disabled={!mayChange} className="form">
            <Words key={`${kind}.${language}`} form={form} names={names} />
          </fieldset>
          {mayChange && (
            <div className="mail-tools">
              <Button
                icon="send"
                busy={form.busy}
                disabled={!settings.available}
                onClick={() => void form.test()}
              >
                {say.test}
              </Button>
              {form.own && (
                <Button icon="restore" look="quiet" busy={form.busy} onClick={() => void form.reset()}>
                  {say.reset}
                </Button>
              )}
            </div>
          )}
        </div>
        <Sheet form={form} />
      </div>
      {mayChange && <SaveBar form={form} />}
    </form>
  );
}
