// The take-in slip, for one of two kinds of paper. The one that was taken last stands first in the hand.
import { useState } from 'react';
import { ask } from '../api/client';
import { SlipQuery } from '../api/slip';
import { refused, type Trouble } from '../api/trouble';
import type { SlipFormat } from '../gql/graphql';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/states';
import { words } from '../words/words';
import { counterWords as say } from '../words/counter';

const FORMATS: readonly SlipFormat[] = ['A5', 'ROLL_80'];
const LAST = 'waypost.console.slip';

/** Opens the tab while the click still counts as one, and sends it to the slip when that is there. */
async function open(jobId: string, format: SlipFormat): Promise<Trouble | undefined> {
  const tab = window.open('', '_blank');
  if (!tab) return refused(say.blocked);
  tab.document.title = say.opening;
  const answer = await ask(SlipQuery, { jobId, format });
  const url = answer.ok ? answer.data.job?.takeInSlip.url : undefined;
  if (url === undefined) {
    tab.close();
    return answer.ok ? refused(words.trouble.notFound) : answer.trouble;
  }
  tab.location.replace(url);
  localStorage.setItem(LAST, format);
  return undefined;
}

export function PrintSlip({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const [trouble, setTrouble] = useState<Trouble>();
  const last = localStorage.getItem(LAST) ?? 'A5';
  const print = async (format: SlipFormat): Promise<void> => {
    const problem = await open(jobId, format);
    setTrouble(problem);
    if (!problem) onClose();
  };
  return (
    <Dialog title={say.printTitle} onClose={onClose}>
      <p className="muted">{say.printText}</p>
      <Notice trouble={trouble} />
      <div className="papers">
        {FORMATS.map(format => (
          <button
            key={format}
            type="button"
            className="paper"
            autoFocus={format === last}
            onClick={() => void print(format)}
          >
            <i className={format === 'A5' ? 'sheet-shape' : 'roll-shape'} aria-hidden="true" />
            <b>{say.formats[format][0]}</b>
            <span>{say.formats[format][1]}</span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}
