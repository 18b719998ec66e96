// A text box that grows with what is typed, up to a limit of its style.
import { useLayoutEffect, useRef, type KeyboardEvent, type Ref, type TextareaHTMLAttributes } from 'react';

type GrowProps = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  value: string;
  onSubmit?: () => void;
  ref?: Ref<HTMLTextAreaElement>;
};

export function Grow({ onSubmit, ref, ...rest }: GrowProps) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    const box = own.current;
    if (!box || CSS.supports('field-sizing', 'content')) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + 2}px`;
  }, [rest.value]);
  const submitOnModEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || !onSubmit) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <textarea
      rows={1}
      {...rest}
      onKeyDown={submitOnModEnter}
      ref={box => {
        own.current = box;
        if (typeof ref === 'function') ref(box);
        else if (ref) ref.current = box;
      }}
    />
  );
}
