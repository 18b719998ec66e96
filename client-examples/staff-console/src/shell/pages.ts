// The pages beside list and inbox, each fetched when it is first opened, and ahead of that once the console has nothing else
// to do: the first screen needs a third of the program.
import { lazy, type ComponentType } from 'react';

const RELOADED = 'waypost.console.reloaded';
const loaders: (() => Promise<unknown>)[] = [];

/** A console that was left open while the program was updated asks for files that are gone: then it begins anew, once. */
function beginAnew(error: unknown): Promise<never> {
  if (Date.now() - Number(sessionStorage.getItem(RELOADED)) < 60_000) throw error;
  sessionStorage.setItem(RELOADED, String(Date.now()));
  location.reload();
  return new Promise(() => undefined);
}

function page<Props>(load: () => Promise<ComponentType<Props>>) {
  loaders.push(load);
  return lazy(async () => ({ default: await load().catch(beginAnew) }));
}

export const AttentionPage = page(async () => (await import('../attention/attention-page')).AttentionPage);
export const BoardPage = page(async () => (await import('../board/board-page')).BoardPage);
export const CustomersPage = page(async () => (await import('../customers/customers-page')).CustomersPage);
export const ImportPage = page(async () => (await import('../import/import-page')).ImportPage);
export const MailsPage = page(async () => (await import('../mails/mails-page')).MailsPage);
export const OrdersPage = page(async () => (await import('../orders/orders-page')).OrdersPage);
export const SettingsPage = page(async () => (await import('../settings/settings-page')).SettingsPage);
export const TeamPage = page(async () => (await import('../team/team-page')).TeamPage);

/** Answers how to call it off. */
export function fetchAhead(): () => void {
  const timer = setTimeout(() => {
    for (const load of loaders) load().catch(() => undefined); // told when the page is opened
  }, 2_000);
  return () => clearTimeout(timer);
}
