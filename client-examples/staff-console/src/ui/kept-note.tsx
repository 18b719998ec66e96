import { useState } from 'react';
import { hasDraft } from '../lib/drafts';
import { words } from '../words/words';

/** Above a form that opens with what was typed into it earlier, so that nobody takes that for saved. */
export function KeptNote({ draft }: { draft: string }) {
  const [kept] = useState(() => hasDraft(draft));
  return kept ? <p className="hint-box">{words.kept}</p> : null;
}
