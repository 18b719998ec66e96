// Single-key shortcuts, and the barcode scanner that types like a very fast colleague. A key acts only after a moment
// of silence: what comes faster than a hand and ends with Enter is a scanned slip.
import { useEffect, useRef } from 'react';

export type Shortcuts = Partial<Record<string, (event: KeyboardEvent) => void>>;

const SILENCE = 45;
const TRACKING_ID = /([A-Z]{2,5})[-\s]?([0-9A-F]{8,12})$/i;

const layers: { current: Shortcuts }[] = [];
let burst = '';
let waiting: ReturnType<typeof setTimeout> | undefined;
/** Acts on what was struck last, should silence follow. */
let settle: (() => void) | undefined;
let struckAt = 0;
let onScan: ((trackingId: string) => void) | undefined;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** "RPR-A1B2C3D4E5F6" out of what was scanned or pasted, be it the ID or the address of the customer's page. */
export function trackingIdIn(text: string): string | undefined {
  const found = TRACKING_ID.exec(text.trim().replace(/[?#].*$/, ''));
  return found ? `${found[1]}-${found[2]}`.toUpperCase() : undefined;
}

/** "g" waits a moment for the letter of the page to go to: "g b". */
let lead = '';
let leadTimer: ReturnType<typeof setTimeout> | undefined;

function act(pressed: string, event: KeyboardEvent): void {
  const key = lead ? `${lead} ${pressed}` : pressed;
  clearTimeout(leadTimer);
  lead = pressed === 'g' && !lead ? 'g' : '';
  leadTimer = setTimeout(() => (lead = ''), 1500);
  for (const layer of [...layers].reverse()) {
    const handler = layer.current[key];
    if (!handler) continue;
    handler(event);
    return;
  }
}

function onKey(event: KeyboardEvent): void {
  if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return;
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
  const { key } = event;
  if (key === 'Shift' || key === 'CapsLock') return; // a scanner presses them as well
  clearTimeout(waiting);
  // By when the keys were struck, not by when the page hears of them: one that was busy hears several at once.
  if (event.timeStamp - struckAt >= SILENCE) settle?.();
  settle = undefined;
  struckAt = event.timeStamp;
  const scanned = key === 'Enter' && burst.length >= 8 ? trackingIdIn(burst) : undefined;
  if (key.length !== 1) burst = '';
  if (scanned) {
    event.preventDefault();
    onScan?.(scanned);
  } else if (key.length !== 1) {
    act(key, event);
  } else {
    onCharacter(event);
  }
}

function onCharacter(event: KeyboardEvent): void {
  const { key } = event;
  // The browser's own quick find lives on "/" and cannot wait.
  if (key === '/') event.preventDefault();
  burst += key;
  settle = (): void => {
    settle = undefined;
    if (burst.length === 1) act(key, event);
    burst = '';
  };
  if (event.repeat) settle();
  else waiting = setTimeout(settle, SILENCE);
}

/** Listens for as long as the component is there; a later layer wins over an earlier one. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    if (layers.length === 0) document.addEventListener('keydown', onKey);
    layers.push(latest);
    return () => {
      layers.splice(layers.indexOf(latest), 1);
      if (layers.length === 0) document.removeEventListener('keydown', onKey);
    };
  }, []);
}

export function useScanner(handler: (trackingId: string) => void): void {
  useEffect(() => {
    onScan = handler;
    return () => {
      onScan = undefined;
    };
  }, [handler]);
}
