import { useEffect, useRef } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { Link, toForgot } from '../lib/router';
import { words } from '../words/words';
import { resetWords } from '../words/sign-in';
import { totpWords } from '../words/totp';
import { CodeBox } from './code-box';
import { useSignIn, type SignInForm } from './use-sign-in';

const say = words.signIn;

function Boxes({ form, lastEmail }: { form: SignInForm; lastEmail: string }) {
  const passwordBox = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (lastEmail) passwordBox.current?.focus();
  }, [lastEmail]);
  const email = { value: form.email, onChange: form.setEmail, error: form.errorOf('email') };
  const password = { value: form.password, onChange: form.setPassword, error: form.errorOf('password') };
  return (
    <>
      <TextField {...email} label={say.email} type="email" autoComplete="username" autoFocus={!lastEmail} />
      <TextField
        {...password}
        label={say.password}
        ref={passwordBox}
        type="password"
        autoComplete="current-password"
      />
      {form.shop !== undefined && (
        <TextField
          label={say.shop}
          hint={say.shopHint}
          error={form.errorOf('tenant')}
          autoComplete="organization"
          autoCapitalize="none"
          autoFocus
          value={form.shop}
          onChange={form.setShop}
        />
      )}
    </>
  );
}

function FirstStep({ form, lastEmail }: { form: SignInForm; lastEmail: string }) {
  return (
    <>
      <Boxes form={form} lastEmail={lastEmail} />
      <Button type="submit" look="primary" busy={form.busy}>
        {say.submit}
      </Button>
      <Link className="forgot" to={toForgot()}>
        {resetWords.forgot}
      </Link>
      {form.shop === undefined && (
        <Button look="quiet" onClick={() => form.setShop('')}>
          {say.severalShops}
        </Button>
      )}
    </>
  );
}

function SecondStep({ form, code }: { form: SignInForm; code: string }) {
  return (
    <>
      <p className="hint-box">{totpWords.step.lead(form.email.trim())}</p>
      <CodeBox value={code} onChange={form.setCode} error={form.errorOf('code')} autoFocus />
      <Button type="submit" look="primary" busy={form.busy}>
        {totpWords.step.submit}
      </Button>
      <Button look="quiet" onClick={form.back}>
        {totpWords.step.back}
      </Button>
    </>
  );
}

const BOXES = ['email', 'password', 'tenant', 'code'];

export function SignInPage({ email: lastEmail, expired }: { email: string; expired: boolean }) {
  const form = useSignIn(lastEmail);
  const { field, trouble } = form.problem ?? {};
  const second = form.code !== undefined;
  useEffect(() => {
    document.title = `${second ? totpWords.step.title : say.title} · ${words.product}`;
  }, [second]);
  return (
    <main className="alone">
      <form className="sign-in" onSubmit={event => void form.submit(event)} noValidate>
        <img src="/assets/console/favicon.svg" alt="" width="36" height="36" />
        <h1>
          {second ? (
            totpWords.step.title
          ) : (
            <>
              {words.product} <span>{say.lead}</span>
            </>
          )}
        </h1>
        {expired && !form.problem && !second && <p className="hint-box">{say.expired}</p>}
        <Notice trouble={field && BOXES.includes(field) ? undefined : trouble} />
        {form.code === undefined ? (
          <FirstStep form={form} lastEmail={lastEmail} />
        ) : (
          <SecondStep form={form} code={form.code} />
        )}
      </form>
    </main>
  );
}
