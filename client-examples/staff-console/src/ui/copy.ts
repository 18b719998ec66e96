import { words } from '../words/words';
import { toastDone, toastTrouble } from './toast';

/** Whether it went to the clipboard. */
async function put(text: string, done: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    toastDone(done);
    return true;
  } catch {
    toastTrouble(words.job.copyFailed);
    return false;
  }
}

export const copy = (text: string): Promise<boolean> => put(text, `${words.job.copied}: ${text}`);

/** What is secret is not said again. */
export const copyQuietly = (secret: string): Promise<boolean> => put(secret, words.job.copied);
