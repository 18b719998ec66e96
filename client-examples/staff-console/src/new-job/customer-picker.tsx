// Finds a customer while the name is typed, and takes the same name as a new one when there is none.
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { ask } from '../api/client';
import { CustomersQuery } from '../api/queries';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { TextField } from '../ui/text-field';
import { words } from '../words';
import type { Person, Problems } from './values';

const say = words.newJob;

function useFound(text: string): Person[] {
  const [found, setFound] = useState<Person[]>([]);
  useEffect(() => {
    const search = text.trim();
    if (search.length < 2) {
      setFound([]);
      return;
    }
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

const contactOf = ({ phone, email }: Person): string => [phone, email].filter(Boolean).join(' · ');

interface OptionProps {
  person: Person;
  id: string;
  marked: boolean;
  onMark: () => void;
  onPick: () => void;
}

function Option({ person, id, marked, onMark, onPick }: OptionProps) {
  const pick = (event: MouseEvent): void => {
    event.preventDefault(); // the box keeps the focus
    onPick();
  };
  return (
    <li id={id} role="option" aria-selected={marked} onMouseEnter={onMark} onMouseDown={pick}>
      <Icon name={person.id ? 'person' : 'plus'} />
      {person.id ? <b>{person.name}</b> : say.addNew(person.name || person.email || person.phone)}
      {person.id && <span className="muted">{contactOf(person)}</span>}
    </li>
  );
}

interface SearchProps {
  error: string | undefined;
  onPick: (person: Person) => void;
}

function useSearch(onPick: (person: Person) => void) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = useFound(text);
  const options = text.trim() ? [...found, newPerson(text)] : [];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) setAt((at + step + options.length) % options.length);
    else if (event.key === 'Enter' && options[at]) onPick(options[at]);
    else if (event.key === 'Escape' && text) setText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onChange = (typed: string): void => {
    setText(typed);
    setAt(0);
  };
  return { text, at, setAt, options, onKeyDown, onChange };
}

function Search({ error, onPick }: SearchProps) {
  const { text, at, setAt, options, onKeyDown, onChange } = useSearch(onPick);
  const list = useId();
  return (
    <div className="picker">
      <TextField
        label={say.customer}
        error={error}
        value={text}
        onChange={onChange}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-activedescendant={options.length ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={say.find}
        data-testid="customer-search"
      />
      <ul id={list} role="listbox" aria-label={say.customer} hidden={options.length === 0}>
        {options.map((person, index) => (
          <Option
            key={person.id ?? 'new'}
            id={`${list}-${index}`}
            person={person}
            marked={index === at}
            onMark={() => setAt(index)}
            onPick={() => onPick(person)}
          />
        ))}
      </ul>
    </div>
  );
}

interface NewPersonProps {
  value: Person;
  onChange: (person: Person) => void;
  problems: Problems;
  change: ReactNode;
}

/** Begins at the first box that is still empty. */
function NewPerson({ value, onChange, problems, change }: NewPersonProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const boxes = [...(box.current?.querySelectorAll('input') ?? [])];
    boxes.find(one => !one.value)?.focus();
  }, []);
  const set = (name: 'name' | 'email' | 'phone') => ({
    value: value[name],
    onChange: (text: string) => onChange({ ...value, [name]: text }),
    autoComplete: 'off',
  });
  return (
    <fieldset ref={box} className="inset form" data-testid="customer-new">
      <legend className="hidden">{say.isNew}</legend>
      <div className="inset-head">
        <b>{say.isNew}</b>
        {change}
      </div>
      <TextField {...set('name')} label={say.name} error={problems.name} />
      <div className="pair">
        <TextField {...set('phone')} label={say.phone} optional type="tel" />
        <TextField {...set('email')} label={say.email} optional type="email" error={problems.customer} />
      </div>
    </fieldset>
  );
}

interface PickerProps {
  value: Person | null;
  onChange: (person: Person | null) => void;
  problems: Problems;
}

export function CustomerPicker({ value, onChange, problems }: PickerProps) {
  if (!value) return <Search error={problems.customer} onPick={onChange} />;
  const change = (
    <Button look="quiet" className="inline" onClick={() => onChange(null)}>
      {say.change}
    </Button>
  );
  if (!value.id) return <NewPerson value={value} onChange={onChange} problems={problems} change={change} />;
  return (
    <div className="chosen" data-testid="customer-chosen">
      <Icon name="person" />
      <b>{value.name}</b>
      <span className="muted">{contactOf(value)}</span>
      {change}
    </div>
  );
}
