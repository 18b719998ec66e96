// The one box for the second step. A telephone shows digits for it, so a recovery code, which has letters, is asked for.
import { useState } from 'react';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { totpWords as say } from '../words/totp';

interface CodeBoxProps {
  value: string;
  onChange: (code: string) => void;
  error: string | undefined;
  autoFocus?: boolean;
}

export function CodeBox({ value, onChange, error, autoFocus = false }: CodeBoxProps) {
  const [recovery, setRecovery] = useState(false);
  const turn = (): void => {
    setRecovery(!recovery);
    onChange('');
  };
  return (
    <>
      {/* The browser keeps what kind of keys it shows for as long as the box stays the same. */}
      <TextField
        key={String(recovery)}
        className="code"
        label={recovery ? say.recovery : say.code}
        hint={recovery ? say.recoveryHint : say.codeHint}
        error={error}
        value={value}
        onChange={onChange}
        autoComplete={recovery ? 'off' : 'one-time-code'}
        inputMode={recovery ? 'text' : 'numeric'}
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={autoFocus || recovery}
        maxLength={40}
      />
      <Button look="quiet" className="code-turn" onClick={turn}>
        {recovery ? say.toCode : say.toRecovery}
      </Button>
    </>
  );
}
