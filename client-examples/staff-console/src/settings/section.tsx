import { useId, type ReactNode } from 'react';

/** A subject: its name and one sentence on the left, what can be set on the right; one above the other on a phone. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {lead && <p className="muted">{lead}</p>}
      </div>
      <div className="settings-boxes">{children}</div>
    </section>
  );
}
