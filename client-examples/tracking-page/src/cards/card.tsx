import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface CardProps {
  name: string;
  title: string;
  /** Beside the title. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

export function Card({ name, title, aside, children }: CardProps) {
  const id = useId();
  return (
    <section id={name} class={`card ${name}`} data-testid={name} aria-labelledby={id}>
      <div class="card-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
