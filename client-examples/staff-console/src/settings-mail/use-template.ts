// The words of one kind of e-mail in one language: as they are stored, as they are typed, and how they would look.
import { useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { MailPreview, ResetMailTemplate, SaveMailTemplate, SendTestMail } from '../api/mail-settings';
import { news, refused, type Trouble } from '../api/trouble';
import type { Language, NotificationKind, NotificationTemplateInput } from '../gql/graphql';
import { useDraft } from '../lib/drafts';
import { toastDone, toastTrouble } from '../ui/toast';
import type { MailSettings } from './use-mail-settings';
import { mailSettingsWords as say } from '../words/settings-mail';

interface Typed {
  subject: string;
  intro: string;
}
interface Draft extends Typed {
  /** The words that were on the screen when the first letter was typed. */
  base: Typed;
  /** A colleague saved meanwhile: the base is theirs, to be read beside what was typed. */
  contested?: boolean;
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

async function sendTest(input: NotificationTemplateInput): Promise<void> {
  const answer = await change(SendTestMail, { input });
  if (!answer.ok) return toastTrouble(answer.trouble.sentence);
  const result = answer.data.sendTestNotification;
  if (result.__typename === 'TestNotificationSent') toastDone(say.testSent(result.address));
  else toastTrouble(result.message);
}

const templateIn = (settings: MailSettings, kind: NotificationKind, language: Language) =>
  settings.kinds.find(one => one.kind === kind)?.templates.find(one => one.language === language);
const wordsOf = (template: Typed | undefined): Typed => ({
  subject: template?.subject ?? '',
  intro: template?.intro ?? '',
});

/** What is typed, over the words as they are stored. */
function useTyped(settings: MailSettings, kind: NotificationKind, language: Language) {
  const stored = templateIn(settings, kind, language);
  const [typed, setTyped, drop] = useDraft<Draft | null>(`mail-words.${kind}.${language}`, null);
  const words: Typed = {
    subject: typed?.subject ?? stored?.subject ?? '',
    intro: typed?.intro ?? stored?.intro ?? '',
  };
  const base = typed?.base ?? wordsOf(stored);
  const contested = typed?.contested ?? false;
  return {
    words,
    base,
    contested,
    own: stored?.own ?? false,
    dirty: words.subject !== stored?.subject || words.intro !== stored.intro,
    set: (part: Partial<Typed>) => setTyped({ ...words, ...part, base, contested }),
    contest: (now: MailSettings) =>
      setTyped({ ...words, base: wordsOf(templateIn(now, kind, language)), contested: true }),
    drop,
  };
}

export function useTemplate(
  settings: MailSettings,
  kind: NotificationKind,
  language: Language,
  onSaved: (settings: MailSettings) => void,
) {
  const { words, base, contested, own, dirty, set, contest, drop } = useTyped(settings, kind, language);
  const [busy, setBusy] = useState(false);
  const { sheet, problem } = usePreview(kind, language, words);
  const input = { kind, language, ...words };

  const settled = (
    result: { __typename: 'NotificationTemplateSaved' | 'StaleNotificationTemplate'; settings: MailSettings },
    done: string,
  ): void => {
    onSaved(result.settings);
    if (result.__typename === 'StaleNotificationTemplate') return contest(result.settings);
    drop();
    toastDone(done);
  };
  const save = async (): Promise<void> => {
    const answer = await change(SaveMailTemplate, { input, expected: base });
    if (!answer.ok) return toastTrouble(answer.trouble.sentence);
    const result = answer.data.saveNotificationTemplate;
    // The preview has said it at its field.
    if (result.__typename === 'InvalidInput') return toastTrouble(result.message);
    settled(result, say.saved);
  };
  const goBack = async (): Promise<void> => {
    const answer = await change(ResetMailTemplate, { kind, language, expected: base });
    if (!answer.ok) return toastTrouble(answer.trouble.sentence);
    settled(answer.data.resetNotificationTemplate, say.resetDone);
  };
  const during = async (deed: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    await deed();
    setBusy(false);
  };
  return {
    words,
    own,
    theirs: contested ? base : undefined,
    dirty,
    busy,
    sheet,
    trouble: contested ? news(say.stale) : problem?.field ? undefined : problem?.trouble,
    errorOf: (field: keyof Typed) => (problem?.field === field ? problem.trouble.sentence : undefined),
    set,
    discard: drop,
    save: async () => {
      if (dirty) await during(save);
    },
    reset: () => during(goBack),
    test: () => during(() => sendTest(input)),
  };
}

export type TemplateForm = ReturnType<typeof useTemplate>;
