// Tracking IDs: `PREFIX-` and 12 hex digits, e.g. `RPR-A1B2C3D4E5F6`. Three letters that belong to the workflow, then 48
// random bits; 8 to 12 digits resolve, because older slips carry 8. Whoever holds one may see the job's page.

const SHAPE = /^[A-Z]{3}-[0-9A-F]{8,12}$/;
/** Longer input cannot be a tracking ID, however generously it is read. */
const MAX_INPUT = 64;

/**
 * Reads what a person typed from a smudged slip: case, spaces and dashes do not matter, and O, I and L, which are no hex
 * digits, are read as 0, 1 and 1. null when nothing sensible remains.
 */
export function readTrackingId(input: string): string | null {
  if (input.length > MAX_INPUT) return null;
  const characters = input.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const prefix = characters.slice(0, 3).replace(/0/g, 'O').replace(/1/g, 'I');
  const digits = characters.slice(3).replace(/O/g, '0').replace(/[IL]/g, '1');
  const id = `${prefix}-${digits}`;
  return SHAPE.test(id) ? id : null;
}

/** @param random 6 bytes from a cryptographic source */
export const makeTrackingId = (prefix: string, random: Uint8Array): string =>
  `${prefix}-${Buffer.from(random).toString('hex').toUpperCase()}`;
