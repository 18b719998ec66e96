import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from './button';
import { Icon, type IconName } from './icon';

export interface MenuItem {
  label: string;
  icon: IconName;
  danger?: boolean;
  act: () => void;
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const now = items.indexOf(document.activeElement as HTMLElement);
  items[(now + step + items.length) % items.length]?.focus();
}

interface MenuProps {
  label: string;
  items: MenuItem[];
  icon?: IconName;
  /** also shown, where there is room */
  text?: string;
}

function Items({ label, items, onDone }: { label: string; items: MenuItem[]; onDone: () => void }) {
  return (
    <div className="menu-items" role="menu" aria-label={label} onKeyDown={moveFocus}>
      {items.map(item => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          className={item.danger ? 'danger' : ''}
          onClick={() => {
            onDone();
            item.act();
          }}
        >
          <Icon name={item.icon} />
          {item.label}
        </button>
      ))}
    </div>
  );
}

export function Menu({ label, items, icon = 'more', text }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <div className="menu" ref={root} onKeyDown={onKey}>
      <Button
        ref={opener}
        look="quiet"
        className={text ? '' : 'square'}
        icon={icon}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text && <span>{text}</span>}
      </Button>
      {open && <Items label={label} items={items} onDone={close} />}
    </div>
  );
}
