// Where somebody signs with a finger, a pen or the mouse. What is kept is the way of the pen, not a picture.
import { useRef, useState, type PointerEvent } from 'react';
import { Button } from '../ui/button';
import { counterWords as say } from '../words/counter';

export const PAD = { width: 600, height: 200 } as const;
/** Of the path; a signature takes a tenth of it. */
const LONGEST = 39_000;

interface PadProps {
  path: string;
  onChange: (path: string) => void;
  error: string | undefined;
}

export function SignaturePad({ path, onChange, error }: PadProps) {
  const box = useRef<SVGSVGElement>(null);
  const drawing = useRef(false);
  // Strokes are drawn faster than the page is told of them.
  const now = useRef(path);
  const [shown, setShown] = useState(path);
  const add = (event: PointerEvent, command: 'M' | 'L'): void => {
    const area = box.current?.getBoundingClientRect();
    if (!area || now.current.length > LONGEST) return;
    const x = Math.round(((event.clientX - area.left) / area.width) * PAD.width);
    const y = Math.round(((event.clientY - area.top) / area.height) * PAD.height);
    const inside = (value: number, most: number): number => Math.min(most, Math.max(0, value));
    const point = `${inside(x, PAD.width)} ${inside(y, PAD.height)}`;
    // A dot is a line that goes nowhere.
    now.current += command === 'M' ? `M${point}L${point}` : `L${point}`;
    setShown(now.current);
  };
  const end = (): void => {
    if (!drawing.current) return;
    drawing.current = false;
    onChange(now.current);
  };
  const clear = (): void => {
    now.current = '';
    setShown('');
    onChange('');
  };
  return (
    <div className="field">
      <div className="inset-head">
        <span className="settings-label">{say.signature}</span>
        <Button look="quiet" onClick={clear} disabled={shown === ''}>
          {say.clear}
        </Button>
      </div>
      <svg
        ref={box}
        className="pad"
        viewBox={`0 0 ${PAD.width} ${PAD.height}`}
        role="img"
        aria-label={shown ? say.signed : say.signHere}
        data-testid="signature-pad"
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drawing.current = true;
          add(event, 'M');
        }}
        onPointerMove={event => drawing.current && add(event, 'L')}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line x1="40" x2={PAD.width - 40} y1="160" y2="160" />
        <path d={shown} />
      </svg>
      <p className={error ? 'field-error' : 'field-hint'}>{error ?? say.signHint}</p>
    </div>
  );
}

/** As it was drawn. */
export const Signature = ({ path }: { path: string }) => (
  <svg className="signed" viewBox={`0 0 ${PAD.width} ${PAD.height}`} role="img" aria-label={say.signed}>
    <path d={path} />
  </svg>
);
