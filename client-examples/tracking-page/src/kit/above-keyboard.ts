import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const ROOM_PX = 12;

/** Where the phone's keyboard comes up over the page, the form that is written in stays above it. */
export function useAboveKeyboard(form: RefObject<HTMLElement>): void {
  useEffect(() => {
    const seen = window.visualViewport;
    const lift = () => {
      const { current } = form;
      if (!seen || !current?.contains(document.activeElement)) return;
      const hidden = current.getBoundingClientRect().bottom + ROOM_PX - (seen.offsetTop + seen.height);
      if (hidden > 0) scrollBy({ top: hidden });
    };
    seen?.addEventListener('resize', lift);
    return () => seen?.removeEventListener('resize', lift);
  }, []);
}
