// Ten codes, shown this once: nobody leaves by a slip of the mouse before they are kept.
import { useState } from 'react';
import { useShop } from '../lib/shop';
import { Button } from '../ui/button';
import { copyQuietly } from '../ui/copy';
import { Dialog } from '../ui/dialog';
import { totpWords as say } from '../words/totp';

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = say.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

interface Props {
  codes: readonly string[];
  /** What else has happened. */
  news?: string;
  onClose: () => void;
}

export function RecoveryCodes({ codes, news, onClose }: Props) {
  const { viewer } = useShop();
  const [kept, setKept] = useState(false);
  const text = `${say.fileHead(viewer.tenant.displayName, viewer.email ?? '')}\n\n${codes.join('\n')}\n`;
  const copyAll = async (): Promise<void> => {
    if (await copyQuietly(codes.join('\n'))) setKept(true);
  };
  return (
    <Dialog title={say.codesTitle} onClose={onClose} keepFirst={kept ? undefined : say.keepFirst}>
      <div className="team-form">
        <p>
          {news && `${news} `}
          {say.codesLead}
        </p>
        <ol className="recovery-codes" data-testid="recovery-codes">
          {codes.map(code => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <div className="dialog-foot">
          <Button icon="copy" onClick={() => void copyAll()}>
            {say.copyCodes}
          </Button>
          <Button
            onClick={() => {
              save(text);
              setKept(true);
            }}
          >
            {say.download}
          </Button>
          <Button look="primary" onClick={onClose}>
            {say.kept}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
