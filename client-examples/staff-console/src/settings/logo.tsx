// The logo is no part of the form: it is there as soon as it has been checked.
import { useRef, useState } from 'react';
import { change } from '../api/client';
import { putFile } from '../api/put-file';
import { CompleteLogoUpload, CreateLogoUpload, RemoveLogo } from '../api/settings';
import { Button } from '../ui/button';
import { toastDone, toastTrouble } from '../ui/toast';
import { settingsWords } from '../words/settings';
import type { Settings } from './editable';
import type { LoadedForm } from './use-settings';

const say = settingsWords.logo;

type State = { at: 'rest' } | { at: 'sending'; share: number } | { at: 'checking' };

/** The shop with its new logo, or a sentence. */
async function send(file: File, tell: (state: State) => void): Promise<Settings | string> {
  const input = {
    idempotencyKey: crypto.randomUUID(),
    contentType: file.type || 'application/octet-stream',
    byteSize: file.size,
  };
  const created = await change(CreateLogoUpload, { input });
  if (!created.ok) return created.trouble.sentence;
  const ticket = created.data.createLogoUpload;
  if (ticket.__typename !== 'LogoUploadCreated') return ticket.message;
  const arrived = await putFile(ticket.url, ticket.headers, file, share => tell({ at: 'sending', share }));
  if (!arrived) return say.lost;
  tell({ at: 'checking' });
  const done = await change(CompleteLogoUpload, { uploadId: ticket.uploadId });
  if (!done.ok) return done.trouble.sentence;
  const result = done.data.completeLogoUpload;
  return result.__typename === 'LogoSet' ? result.tenant : result.message;
}

function useLogo({ replace }: LoadedForm) {
  const [state, setState] = useState<State>({ at: 'rest' });
  const [problem, setProblem] = useState<string>();
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file || state.at !== 'rest') return;
    setProblem(undefined);
    setState({ at: 'sending', share: 0 });
    const result = await send(file, setState);
    setState({ at: 'rest' });
    if (typeof result === 'string') return setProblem(result);
    replace(result);
    toastDone(say.set);
  };
  const remove = async (): Promise<void> => {
    const answer = await change(RemoveLogo, {});
    if (!answer.ok) return toastTrouble(answer.trouble.sentence);
    replace(answer.data.removeLogo);
    toastDone(say.removed);
  };
  return { state, problem, choose, remove };
}

const said = (state: State): string | undefined =>
  state.at === 'sending'
    ? say.sending(Math.round(state.share * 100))
    : state.at === 'checking'
      ? say.checking
      : undefined;

export function Logo({ form }: { form: LoadedForm }) {
  const { stored } = form;
  const { state, problem, choose, remove } = useLogo(form);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="field" role="group" aria-labelledby="logo-title">
      <span id="logo-title" className="settings-label">
        {say.title}
      </span>
      <div className="logo-row">
        {stored.logoUrl ? (
          <img className="logo-now" src={stored.logoUrl} alt={say.alt} data-testid="logo" />
        ) : (
          <span
            className="logo-now initials"
            style={{ background: form.shown.accentColor }}
            aria-hidden="true"
          >
            {stored.initials}
          </span>
        )}
        <Button busy={state.at !== 'rest'} icon="image" onClick={() => input.current?.click()}>
          {stored.logoUrl ? say.replace : say.choose}
        </Button>
        {stored.logoUrl && (
          <Button look="quiet" onClick={() => void remove()}>
            {say.remove}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          className="hidden"
          accept="image/png,image/jpeg,image/webp"
          aria-label={say.choose}
          tabIndex={-1}
          onChange={event => {
            void choose(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      <p className={problem ? 'field-error' : 'field-hint'} role="status">
        {said(state) ??
          problem ??
          (stored.logoUrl ? say.hint : `${say.initials(stored.initials)} ${say.hint}`)}
      </p>
    </div>
  );
}
