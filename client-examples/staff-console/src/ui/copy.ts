import { words } from '../words';
import { toastDone, toastTrouble } from './toast';

export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toastDone(`${words.job.copied}: ${text}`);
  } catch {
    toastTrouble(words.job.copyFailed);
  }
}
