// Addresses of the console over the history API: /console/jobs/:id?show=open is all that it needs.
import { useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent, type Ref } from 'react';

export type Page =
  | { page: 'board'; jobId?: string }
  | { page: 'jobs'; jobId?: string }
  | { page: 'inbox'; jobId?: string }
  | { page: 'customers' | 'orders' | 'import'; id?: string }
  | { page: 'new' }
  | { page: 'attention' }
  | { page: 'mails' }
  | { page: 'team'; tab: TeamTab }
  | { page: 'settings'; tab: SettingsTab; id?: string }
  | { page: 'join' }
  | { page: 'forgot' }
  | { page: 'reset' }
  | { page: 'unknown' };

const TEAM_TABS = ['people', 'keys', 'log', 'account'] as const;
export type TeamTab = (typeof TEAM_TABS)[number];

const SETTINGS_TABS = ['shop', 'page', 'payments', 'counter', 'workflows', 'mail'] as const;
export type SettingsTab = (typeof SETTINGS_TABS)[number];

const BASE = '/console';
const listeners = new Set<() => void>();
const changed = (): void => {
  for (const listener of listeners) listener();
};
window.addEventListener('popstate', changed);

export function navigate(to: string, { replace = false } = {}): void {
  if (to === location.pathname + location.search) return;
  if (replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  changed();
}

const address = (): string => location.pathname + location.search;

export function useAddress(): { page: Page; query: URLSearchParams } {
  const now = useSyncExternalStore(listener => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, address);
  const url = new URL(now, location.origin);
  return { page: pageOf(url.pathname), query: url.searchParams };
}

export function pageOf(path: string): Page {
  const [section = 'jobs', id, below] = path.slice(BASE.length).split('/').filter(Boolean);
  if (section === 'jobs' && id === 'new') return { page: 'new' };
  if (section === 'jobs' || section === 'inbox' || section === 'board') {
    return id ? { page: section, jobId: decodeURIComponent(id) } : { page: section };
  }
  const settings = section === 'settings' ? SETTINGS_TABS.find(known => known === (id ?? 'shop')) : undefined;
  if (settings) return { page: 'settings', tab: settings, ...(below && { id: decodeURIComponent(below) }) };
  if (section === 'customers' || section === 'orders' || section === 'import')
    return id ? { page: section, id: decodeURIComponent(id) } : { page: section };
  if (section === 'attention' || section === 'mails') return { page: section };
  if (section === 'join' || section === 'forgot' || section === 'reset') return { page: section };
  const tab = section === 'team' ? TEAM_TABS.find(known => known === (id ?? 'people')) : undefined;
  return tab ? { page: 'team', tab } : { page: 'unknown' };
}

const withQuery = (path: string, query?: URLSearchParams): string =>
  query?.size ? `${BASE}${path}?${query}` : BASE + path;

export const toJobs = (query?: URLSearchParams): string => withQuery('/jobs', query);
export const toJob = (id: string, query?: URLSearchParams): string =>
  withQuery(`/jobs/${encodeURIComponent(id)}`, query);
export const toBoard = (id?: string, query?: URLSearchParams): string =>
  withQuery(id ? `/board/${encodeURIComponent(id)}` : '/board', query);
export const toCustomers = (query?: URLSearchParams): string => withQuery('/customers', query);
export const toCustomer = (id: string, query?: URLSearchParams): string =>
  withQuery(`/customers/${encodeURIComponent(id)}`, query);
export const toImport = (id?: string): string =>
  withQuery(id ? `/import/${encodeURIComponent(id)}` : '/import');
export const toOrders = (query?: URLSearchParams): string => withQuery('/orders', query);
export const toOrder = (id: string, query?: URLSearchParams): string =>
  withQuery(`/orders/${encodeURIComponent(id)}`, query);
export const toInbox = (id?: string, query?: URLSearchParams): string =>
  withQuery(id ? `/inbox/${encodeURIComponent(id)}` : '/inbox', query);
export const toSettings = (tab: SettingsTab, id?: string): string =>
  `${BASE}/settings/${tab}${id ? `/${encodeURIComponent(id)}` : ''}`;
export const toForgot = (): string => `${BASE}/forgot`;
export const toMails = (query?: URLSearchParams): string => withQuery('/mails', query);
export const toAttention = (): string => `${BASE}/attention`;
export const toTeam = (tab: TeamTab): string => `${BASE}/team/${tab}`;
export const toNewJob = (query?: URLSearchParams): string => withQuery('/jobs/new', query);

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  to: string;
  replace?: boolean;
  ref?: Ref<HTMLAnchorElement>;
};

/** A real link: a middle click or ⌘-click opens a tab, a plain click stays in the app. */
export function Link({ to, replace = false, onClick, ...rest }: LinkProps) {
  const go = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to, { replace });
  };
  return <a href={to} onClick={go} {...rest} />;
}
