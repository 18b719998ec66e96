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
import { LanguageField } from '../customers/language-field';
import { CustomersQuery } from '../api/queries';
import { nationalDigits } from '../lib/phone';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { TextField } from '../ui/text-field';
import { words } from '../words/words';
import type { Person, Problems } from './values';

const say = words.newJob;

const PHONE = /^[+(\d][\d\s().\/-]{4,}$/;
const NONE: Found = { search: '', people: [] };
interface Found {
  search: string;
  people: readonly Person[];
}

/** Whether everything that was typed stands in what is known of them. The server compares in the same way. */
function holds({ name, email, phone }: Person, typed: string): boolean {
  if (PHONE.test(typed)) return nationalDigits(phone).includes(nationalDigits(typed));
  const known = [name, email, phone].map(one => one.toLowerCase());
  const parts = typed.toLowerCase().split(/\s+/);
  return parts.every(part => known.some(one => one.includes(part)));
}

/**
 * Those who fit the text as it stands: of an answer to fewer letters, only whoever still holds all of it. Settled: what
 * there is to say about this text is known, or cannot be had.
 */
function useFound(text: string): { people: readonly Person[]; settled: boolean } {
  const [found, setFound] = useState(NONE);
  const search = text.trim();
  useEffect(() => {
    if (search.length < 2) {
      setFound(NONE);
      return;
    }
    let late = false;
    const timer = setTimeout(() => {
      void ask(CustomersQuery, { search }).then(answer => {
        if (late) return;
        const people = answer.ok ? answer.data.customers.edges.map(({ node }) => node) : [];
        setFound({
          search,
          people: people.map(one => ({
            id: one.id,
            name: one.name,
            email: one.email ?? '',
            phone: one.phone ?? '',
          })),
        });
      });
    }, 150);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [search]);
  const settled = search.length < 2 || found.search === search;
  return { people: settled ? found.people : found.people.filter(one => holds(one, search)), settled };
}

/** "+64 21 555" is a phone, "mia@…" an address: what was typed goes into the right box of the new customer. */
function newPerson(text: string): Person {
  const typed = text.trim();
  if (typed.includes('@')) return { name: '', email: typed, phone: '' };
  if (PHONE.test(typed)) return { name: '', email: '', phone: typed };
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
  /** A new customer whom somebody had begun to enter. */
  begun: Person | undefined;
  onPick: (person: Person) => void;
}

const keyOf = ({ id }: Person): string => id ?? 'new';

const typedOf = ({ name, email, phone }: Person): string => name || email || phone;

function useSearch(onPick: (person: Person) => void, begun: Person | undefined) {
  const first = begun ? typedOf(begun) : '';
  const [text, setText] = useState(first);
  // By whom, not by place: an answer that comes in does not put somebody else under the hand.
  const [mark, setMark] = useState<string>();
  const { people, settled } = useFound(text);
  const unknown = begun && text === first ? begun : newPerson(text);
  const options = text.trim() ? [...people, unknown] : [];
  const [entered, setEntered] = useState(false);
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(false);
    if (people.length === 0) onPick(unknown);
  }, [entered, settled, people.length, onPick, unknown]);
  const at = Math.max(
    0,
    options.findIndex(person => keyOf(person) === mark),
  );
  const setAt = (next: number): void => setMark(options[next] && keyOf(options[next]));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) setAt((at + step + options.length) % options.length);
    else if (event.key === 'Enter' && options[at]) {
      // Faster than the answer, it would make a second customer of one who is known.
      if (settled || options[at].id) onPick(options[at]);
      else setEntered(true);
    } else if (event.key === 'Escape' && text) setText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onChange = (typed: string): void => {
    setText(typed);
    setEntered(false);
    setMark(undefined);
  };
  return { text, at, setAt, options, onKeyDown, onChange };
}

function Search({ error, begun, onPick }: SearchProps) {
  const { text, at, setAt, options, onKeyDown, onChange } = useSearch(onPick, begun);
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
            key={keyOf(person)}
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
      <LanguageField value={value.language ?? null} onChange={language => onChange({ ...value, language })} />
    </fieldset>
  );
}

interface PickerProps {
  value: Person | null;
  onChange: (person: Person | null) => void;
  problems: Problems;
}

export function CustomerPicker({ value, onChange, problems }: PickerProps) {
  const [begun, setBegun] = useState<Person>();
  if (!value) return <Search error={problems.customer} begun={begun} onPick={onChange} />;
  const change = (
    <Button
      look="quiet"
      className="inline"
      onClick={() => {
        setBegun(value.id ? undefined : value);
        onChange(null);
      }}
    >
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
