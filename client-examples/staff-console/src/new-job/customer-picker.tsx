// Finds a customer while the name is typed, and takes the same name as a new one when there is none.
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { ask } from '../api/client';
import { CustomersQuery } from '../api/queries';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { words } from '../words';
import type { Person, Problems } from './values';

const say = words.newJob;

function useFound(text: string): Person[] {
  const [found, setFound] = useState<Person[]>([]);
  useEffect(() => {
    const search = text.trim();
    if (search.length < 2) return setFound([]);
    let late = false;
    const timer = setTimeout(() => {
      void ask(CustomersQuery, { search }).then(answer => {
        if (late || !answer.ok) return;
        const people = answer.data.customers.edges.map(({ node }) => node);
        setFound(
          people.map(one => ({ id: one.id, name: one.name, email: one.email ?? '', phone: one.phone ?? '' })),
        );
      });
    }, 150);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
}

/** "+64 21 555" is a phone, "mia@…" an address: what was typed goes into the right box of the new customer. */
function newPerson(text: string): Person {
  const typed = text.trim();
  if (typed.includes('@')) return { name: '', email: typed, phone: '' };
  if (/^[+\d][\d\s()-]{4,}$/.test(typed)) return { name: '', email: '', phone: typed };
  return { name: typed, email: '', phone: '' };
}

function Search({ error, onPick }: { error: string | undefined; onPick: (person: Person) => void }) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const found = useFound(text);
  const options = text.trim() ? [...found, newPerson(text)] : [];
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) setAt((at + step + options.length) % options.length);
    else if (event.key === 'Enter' && options[at]) onPick(options[at]);
    else if (event.key === 'Escape' && text) setText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Field label={say.customer} error={error}>
      {aria => (
        <div className="picker">
          <input
            {...aria}
            role="combobox"
            aria-expanded={options.length > 0}
            aria-controls={list}
            aria-activedescendant={options.length ? `${list}-${at}` : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            placeholder={say.find}
            value={text}
            data-testid="customer-search"
            onChange={event => {
              setText(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKey}
          />
          <ul id={list} role="listbox" aria-label={say.customer} hidden={options.length === 0}>
            {options.map((person, index) => (
              <li
                key={person.id ?? 'new'}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === at}
                onMouseEnter={() => setAt(index)}
                onMouseDown={event => {
                  event.preventDefault();
                  onPick(person);
                }}
              >
                <Icon name={person.id ? 'person' : 'plus'} />
                {person.id ? <b>{person.name}</b> : say.addNew(text.trim())}
                {person.id && (
                  <span className="muted">{[person.phone, person.email].filter(Boolean).join(' · ')}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Field>
  );
}

interface PickerProps {
  value: Person | null;
  onChange: (person: Person | null) => void;
  problems: Problems;
}

export function CustomerPicker({ value, onChange, problems }: PickerProps) {
  const firstEmpty = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (value && !value.id) firstEmpty.current?.focus();
    // Only when a new customer is begun, not with each letter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [value === null]);
  if (!value) return <Search error={problems.customer} onPick={onChange} />;
  const change = (
    <Button look="quiet" className="inline" onClick={() => onChange(null)}>
      {say.change}
    </Button>
  );
  if (value.id) {
    return (
      <div className="chosen" data-testid="customer-chosen">
        <Icon name="person" />
        <b>{value.name}</b>
        <span className="muted">{[value.phone, value.email].filter(Boolean).join(' · ')}</span>
        {change}
      </div>
    );
  }
  const set = (part: Partial<Person>): void => onChange({ ...value, ...part });
  return (
    <fieldset className="inset form" data-testid="customer-new">
      <legend className="hidden">{say.isNew}</legend>
      <div className="inset-head">
        <b>{say.isNew}</b>
        {change}
      </div>
      <Field label={say.name} error={problems.name}>
        {aria => (
          <input
            {...aria}
            ref={value.name ? undefined : firstEmpty}
            autoComplete="off"
            value={value.name}
            onChange={event => set({ name: event.target.value })}
          />
        )}
      </Field>
      <div className="pair">
        <Field label={say.phone} optional>
          {aria => (
            <input
              {...aria}
              ref={value.name ? firstEmpty : undefined}
              type="tel"
              autoComplete="off"
              value={value.phone}
              onChange={event => set({ phone: event.target.value })}
            />
          )}
        </Field>
        <Field label={say.email} optional error={problems.customer}>
          {aria => (
            <input
              {...aria}
              type="email"
              autoComplete="off"
              value={value.email}
              onChange={event => set({ email: event.target.value })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}
