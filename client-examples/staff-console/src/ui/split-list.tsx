// The left side of a page with a list and something open beside it: head, search box, rows, more.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Trouble } from '../api/trouble';
import { useShortcuts } from '../lib/keys';
import { words } from '../words/words';
import { Button } from './button';
import { Icon } from './icon';
import { Notice, Skeleton } from './states';

interface SearchProps {
  label: string;
  hint: string;
  value: string;
  onChange: (text: string) => void;
}

/** Tells of what was typed after a moment's rest. */
export function Search({ label, hint, value, onChange }: SearchProps) {
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => {
    const timer = setTimeout(() => tell.current(text), 180);
    return () => clearTimeout(timer);
  }, [text]);
  useShortcuts({ '/': () => (box.current?.focus(), box.current?.select()) });
  return (
    <div className="search">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        aria-label={label}
        placeholder={hint}
        value={text}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape') return;
          setText('');
          box.current?.blur();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}

interface ListProps {
  title: string;
  count: string;
  total: number;
  loading: string;
  search: ReactNode;
  choice?: ReactNode;
  waiting: boolean;
  trouble: Trouble | undefined;
  retry: () => void;
  empty: ReactNode;
  hasMore: boolean;
  loadMore: () => void;
  children: ReactNode;
}

export function SplitList(props: ListProps) {
  const { title, count, total, waiting, trouble, retry } = props;
  return (
    <section className="list" aria-label={title}>
      <header className="list-head">
        <h1>{title}</h1>
        {!waiting && (
          <span className="muted" role="status" aria-label={count}>
            {words.number(total)}
          </span>
        )}
        {props.choice}
      </header>
      <div className="filters" role="search">
        {props.search}
      </div>
      <div className="list-scroll">
        <Notice trouble={trouble} retry={retry} />
        {waiting && !trouble && <Skeleton rows={10} label={props.loading} />}
        {!waiting && props.empty}
        <ul className="rows" aria-label={title}>
          {props.children}
        </ul>
        {props.hasMore && (
          <div className="more">
            <Button onClick={props.loadMore}>{words.books.more}</Button>
          </div>
        )}
      </div>
    </section>
  );
}
