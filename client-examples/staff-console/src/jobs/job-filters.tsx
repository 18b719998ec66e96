import { useEffect, useRef, useState, type RefObject } from 'react';
import { trackingIdIn, useShortcuts } from '../lib/keys';
import { navigate, toJobs } from '../lib/router';
import { useShop, type Shop } from '../lib/shop';
import { Icon } from '../ui/icon';
import { words } from '../words/words';
import { openTracked } from './open-tracked';
import {
  MARKS,
  SORTS,
  chosenStage,
  stageValue,
  withStage,
  writeFilter,
  type ListFilter,
  type Mark,
  type Show,
  type Sort,
} from './filter';
import { SavedViews } from './saved-views';

const say = words.jobs;

interface FiltersProps {
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
}

function useSearchBox({ filter, onChange }: FiltersProps, box: RefObject<HTMLInputElement | null>) {
  const [text, setText] = useState(filter.search);
  const latest = useRef({ filter, onChange });
  latest.current = { filter, onChange };
  // Somebody went back, or cleared the filters.
  useEffect(() => {
    if (document.activeElement !== box.current) setText(filter.search);
  }, [filter.search, box]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const { filter: now, onChange: tell } = latest.current;
      if (text !== now.search) tell({ ...now, search: text });
    }, 180);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText] as const;
}

function SearchBox(props: FiltersProps) {
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useSearchBox(props, box);
  useShortcuts({ '/': () => (box.current?.focus(), box.current?.select()) });
  const onEnter = async (): Promise<void> => {
    const id = trackingIdIn(text);
    if (id && (await openTracked(id))) setText('');
  };
  return (
    <div className="search">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        aria-label={say.search}
        placeholder={say.searchHint}
        value={text}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') void onEnter();
          if (event.key === 'Escape') {
            setText('');
            box.current?.blur();
          }
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}

const shows: Show[] = ['open', 'all', 'deleted'];

/** Open, all or deleted: stands in the head of the list. */
export function ShowChoice({ filter, onChange }: FiltersProps) {
  return (
    <fieldset className="choice">
      <legend className="hidden">{say.show}</legend>
      {shows.map(show => (
        <label key={show}>
          <input
            type="radio"
            name="show"
            checked={filter.show === show}
            onChange={() => onChange({ ...filter, show })}
          />
          <span>{say[show]}</span>
        </label>
      ))}
    </fieldset>
  );
}

const Stages = ({ of: { id, stages } }: { of: Shop['workflows'][number] }) =>
  stages.map(({ code, label }) => (
    <option key={code} value={stageValue(id, code)}>
      {label}
    </option>
  ));

export function JobFilters({ filter, onChange }: FiltersProps) {
  const { workflows } = useShop();
  const offered = workflows.filter(({ id }) => !filter.workflow || id === filter.workflow);
  return (
    <div className="filters" role="search">
      <SearchBox filter={filter} onChange={onChange} />
      <div className="filter-row">
        {workflows.length > 1 && (
          <select
            aria-label={words.newJob.workflow}
            className={filter.workflow ? 'set' : ''}
            value={filter.workflow}
            onChange={event => onChange({ ...filter, workflow: event.target.value, stage: '' })}
          >
            <option value="">{say.anyWorkflow}</option>
            {workflows.map(one => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
        <select
          aria-label={words.stage.title}
          className={filter.stage ? 'set' : ''}
          value={chosenStage(filter, workflows)}
          onChange={event => onChange(withStage(filter, event.target.value))}
        >
          <option value="">{say.anyStage}</option>
          {offered.length === 1
            ? offered.map(one => <Stages key={one.id} of={one} />)
            : offered.map(one => (
                <optgroup key={one.id} label={one.name}>
                  <Stages of={one} />
                </optgroup>
              ))}
        </select>
        <select
          aria-label={say.sort}
          className={filter.sort === 'newest' ? '' : 'set'}
          value={filter.sort}
          onChange={event => onChange({ ...filter, sort: event.target.value as Sort })}
        >
          {(Object.keys(SORTS) as Sort[]).map(sort => (
            <option key={sort} value={sort}>
              {say.sorts[sort]}
            </option>
          ))}
        </select>
      </div>
      <div className="filter-marks">
        <Marks filter={filter} onChange={onChange} />
        <SavedViews filter={filter} />
      </div>
    </div>
  );
}

function Marks({ filter, onChange }: FiltersProps) {
  const toggle = (mark: Mark): void => {
    const marks = MARKS.filter(one => filter.marks.includes(one) !== (one === mark));
    onChange({ ...filter, marks });
  };
  return MARKS.map(mark => (
    <button
      key={mark}
      type="button"
      className="mark-filter"
      aria-pressed={filter.marks.includes(mark)}
      onClick={() => toggle(mark)}
    >
      {say.marks[mark]}
    </button>
  ));
}

export const clearFilters = (filter: ListFilter): void =>
  navigate(toJobs(writeFilter({ ...filter, search: '', workflow: '', stage: '', marks: [] })));
