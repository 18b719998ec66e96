// The eye: wherever it stands, in the same colour, a customer sees the thing beside it.
import type { Visibility } from '../gql/graphql';
import { words } from '../words/words';
import { Icon } from './icon';

export function EyeMark({ visibility }: { visibility: Visibility }) {
  const seen = visibility === 'PUBLIC';
  return (
    <span className={`eye-mark ${seen ? 'public' : ''}`}>
      <Icon name={seen ? 'eye' : 'lock'} size={14} />
      {seen ? words.visibility.public : words.visibility.internal}
    </span>
  );
}

interface ChoiceProps {
  value: Visibility;
  onChange: (value: Visibility) => void;
  name: string;
}

/** Two radio buttons in the shape of a switch with both answers written on it. */
export function VisibilityChoice({ value, onChange, name }: ChoiceProps) {
  return (
    <fieldset className="choice">
      <legend className="hidden">{words.visibility.label}</legend>
      {(['INTERNAL', 'PUBLIC'] as const).map(one => (
        <label key={one} className={one === 'PUBLIC' ? 'public' : ''}>
          <input type="radio" name={name} checked={value === one} onChange={() => onChange(one)} />
          <span>
            <Icon name={one === 'PUBLIC' ? 'eye' : 'lock'} size={14} />
            {one === 'PUBLIC' ? words.visibility.public : words.visibility.internal}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
