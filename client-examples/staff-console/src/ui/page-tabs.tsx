// The head of a page that has tabs, each with an address of its own.
import { useEffect, useRef } from 'react';
import { Link } from '../lib/router';

interface PageTabsProps<Tab extends string> {
  title: string;
  tabs: readonly (readonly [Tab, string])[];
  current: Tab;
  to: (tab: Tab) => string;
}

export function PageTabs<Tab extends string>({ title, tabs, current, to }: PageTabsProps<Tab>) {
  // On a phone the tabs may be wider than the screen.
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return (
    <header className="list-head">
      <h1>{title}</h1>
      <nav className="page-tabs" aria-label={title} ref={row}>
        {tabs.map(([name, label]) => (
          <Link key={name} to={to(name)} aria-current={current === name ? 'page' : undefined}>
            {label}
          </Link>
        ))}
      </nav>
    </header>
  );
}
