// The words of one kind of e-mail in one language: as they are stored, as they are typed, and how they would look.
import { useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { MailPreview, ResetMailTemplate, SaveMailTemplate, SendTestMail } from '../api/mail-settings';
import { refused, type Trouble } from '../api/trouble';
import type { Language, NotificationKind, NotificationTemplateInput } from '../gql/graphql';
import { useDraft } from '../lib/drafts';
import { toastDone, toastTrouble } from '../ui/toast';
import type { MailSettings } from './use-mail-settings';
import { mailSettingsWords as say } from './words';

interface Typed {
  subject: string;
  intro: string;
}
interface Problem {
  trouble: Trouble;
  field?: string | undefined;
}

const PAUSE_MS = 350;

/** Follows what is typed after a short pause. What cannot be meant is said at its field, and the last picture stays. */
function usePreview(kind: NotificationKind, language: Language, { subject, intro }: Typed) {
  const [sheet, setSheet] = useState<{ subject: string; url: string }>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      void ask(MailPreview, { input: { kind, language, subject, intro } }).then(answer => {
        if (gone) return;
        if (!answer.ok) return setProblem({ trouble: answer.trouble });
        const result = answer.data.notificationPreview;
        if (result.__typename === 'InvalidInput')
          return setProblem({ trouble: refused(result.message), field: result.field });
        setProblem(undefined);
        setSheet(result);
      });
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [kind, language, subject, intro]);
  return { sheet, problem };
}

async function goBack(
  kind: NotificationKind,
  language: Language,
  onDone: (settings: MailSettings) => void,
): Promise<void> {
  const answer = await change(ResetMailTemplate, { kind, language });
  if (!answer.ok) return toastTrouble(answer.trouble.sentence);
  onDone(answer.data.resetNotificationTemplate);
  toastDone(say.resetDone);
}

async function sendTest(input: NotificationTemplateInput): Promise<void> {
  const answer = await change(SendTestMail, { input });
  if (!answer.ok) return toastTrouble(answer.trouble.sentence);
  const result = answer.data.sendTestNotification;
  if (result.__typename === 'TestNotificationSent') toastDone(say.testSent(result.address));
  else toastTrouble(result.message);
}

export function useTemplate(
  settings: MailSettings,
  kind: NotificationKind,
  language: Language,
  onSaved: (settings: MailSettings) => void,
) {
  const stored = settings.kinds
    .find(one => one.kind === kind)
    ?.templates.find(one => one.language === language);
  const [typed, setTyped, dropTyped] = useDraft<Typed | null>(`mail-words.${kind}.${language}`, null);
  const [busy, setBusy] = useState(false);
  const words: Typed = {
    subject: typed?.subject ?? stored?.subject ?? '',
    intro: typed?.intro ?? stored?.intro ?? '',
  };
  const dirty = words.subject !== stored?.subject || words.intro !== stored.intro;
  const { sheet, problem } = usePreview(kind, language, words);
  const input = { kind, language, ...words };

  const save = async (): Promise<void> => {
    if (busy || !dirty) return;
    setBusy(true);
    const answer = await change(SaveMailTemplate, { input });
    setBusy(false);
    if (!answer.ok) return toastTrouble(answer.trouble.sentence);
    const result = answer.data.saveNotificationTemplate;
    // The preview has said it at its field.
    if (result.__typename === 'InvalidInput') return toastTrouble(result.message);
    onSaved(result.settings);
    dropTyped();
    toastDone(say.saved);
  };
  const during = async (deed: Promise<void>): Promise<void> => {
    setBusy(true);
    await deed;
    setBusy(false);
  };
  const wentBack = (settings: MailSettings): void => {
    onSaved(settings);
    dropTyped();
  };
  return {
    words,
    own: stored?.own ?? false,
    dirty,
    busy,
    sheet,
    trouble: problem?.field ? undefined : problem?.trouble,
    errorOf: (field: keyof Typed) => (problem?.field === field ? problem.trouble.sentence : undefined),
    set: (part: Partial<Typed>) => setTyped({ ...words, ...part }),
    discard: dropTyped,
    save,
    reset: () => during(goBack(kind, language, wentBack)),
    test: () => during(sendTest(input)),
  };
}

export type TemplateForm = ReturnType<typeof useTemplate>;
