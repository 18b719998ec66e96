// People copy tracking IDs from a smudged slip: case, spaces and dashes do not matter, and since the part after the
// prefix is hexadecimal, O can only be 0 there, and I and L can only be 1.

export type ParsedId =
  | { ok: true; id: string }
  | { ok: false; problem: 'empty' | 'prefix' }
  | { ok: false; problem: 'length'; count: number }
  | { ok: false; problem: 'characters'; wrong: string };

export function parseTrackingId(typed: string): ParsedId {
  // Somebody who pastes the whole link means the ID in it.
  const pasted = /\/(?:track|o)\/([^/?#\s]+)/.exec(typed)?.[1] ?? typed;
  const plain = pasted.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (!plain) return { ok: false, problem: 'empty' };
  // Every kind of work has its own three letters, and a shop may have kinds that this page never heard of.
  const prefix = plain.slice(0, 3).replaceAll('0', 'O').replaceAll('1', 'I');
  if (!/^[A-Z]{3}$/.test(prefix)) return { ok: false, problem: 'prefix' };
  const rest = plain.slice(3).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const wrong = /[^0-9A-F]/u.exec(rest)?.[0];
  if (wrong) return { ok: false, problem: 'characters', wrong };
  if (rest.length < 8 || rest.length > 12) return { ok: false, problem: 'length', count: rest.length };
  return { ok: true, id: `${prefix}-${rest}` };
}
