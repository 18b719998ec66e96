// The settings of the shop, one tab for each subject. A tab of another room is one line here.
import { useEffect, type ComponentType } from 'react';
import { toSettings, type SettingsTab } from '../lib/router';
import { useShop } from '../lib/shop';
import { PageTabs } from '../ui/page-tabs';
import { Empty, Notice, Skeleton } from '../ui/states';
import { words } from '../words/words';
import { settingsWords as say } from '../words/settings';
import { workflowWords } from '../words/workflows';
import { MailTab } from '../settings-mail/mail-tab';
import { mailSettingsWords } from '../words/settings-mail';
import { CounterTab } from './counter-tab';
import { PageTab } from './page-tab';
import { PaymentsTab } from './payments-tab';
import { SaveBar } from './save-bar';
import { ShopTab } from './shop-tab';
import { useSettings, type LoadedForm } from './use-settings';
import { WorkflowsTab } from './workflows/workflows-tab';

/** Tabs that share one form, saved together. */
const FORMS: Partial<Record<SettingsTab, ComponentType<{ form: LoadedForm }>>> = {
  shop: ShopTab,
  page: PageTab,
  counter: CounterTab,
};
/** Tabs that look after themselves. */
const OWN: Partial<Record<SettingsTab, ComponentType<{ mayChange: boolean; id?: string | undefined }>>> = {
  payments: PaymentsTab,
  workflows: WorkflowsTab,
  mail: MailTab,
};

const TABS: readonly (readonly [SettingsTab, string])[] = [
  ['shop', say.tabs.shop],
  ['page', say.tabs.page],
  ['payments', say.tabs.payments],
  ['counter', say.tabs.counter],
  ['workflows', workflowWords.tab],
  ['mail', mailSettingsWords.tab],
];

function SharedForm({ tab, mayChange }: { tab: SettingsTab; mayChange: boolean }) {
  const form = useSettings();
  const Tab = FORMS[tab];
  if (form.trouble && !form.stored) return <Notice trouble={form.trouble} retry={() => void form.load()} />;
  if (!form.stored || !form.shown || !Tab) return <Skeleton rows={6} label={say.loading} />;
  return (
    <form
      className="settings-form"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void form.save();
      }}
    >
      <Notice trouble={form.problem} />
      <fieldset disabled={!mayChange} className="settings-fields">
        <Tab form={form as LoadedForm} />
      </fieldset>
      {mayChange && <SaveBar form={form} />}
    </form>
  );
}

export function SettingsPage({ tab, id }: { tab: SettingsTab; id?: string | undefined }) {
  const mayChange = useShop().viewer.role !== 'MEMBER';
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
  }, []);
  const Own = OWN[tab];
  return (
    <main className="team settings">
      <PageTabs title={say.title} tabs={TABS} current={tab} to={toSettings} />
      {/* With nothing to type into, the keyboard must still be able to scroll. */}
      <div className="team-body" key={tab} tabIndex={mayChange ? undefined : 0}>
        {!mayChange && <p className="hint-box">{say.readOnly}</p>}
        {Own ? (
          <Own mayChange={mayChange} id={id} />
        ) : FORMS[tab] ? (
          <SharedForm tab={tab} mayChange={mayChange} />
        ) : (
          <Empty icon="warning" title={words.unknownPage[0]} />
        )}
      </div>
    </main>
  );
}
