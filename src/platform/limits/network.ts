// Whom an address stands for. One household or machine has a whole /64 of IPv6 to itself, so that is what is counted.
import { isIPv6 } from 'node:net';

export function networkOf(address: string): string {
  const plain = address.split('%', 1)[0] ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(plain) ? `${groups(plain).slice(0, 4).join(':')}::/64` : plain;
}

/** The eight groups of an address, without leading zeros. */
function groups(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::');
  const parts = (text: string | undefined): string[] => (text ? text.split(':') : []);
  const before = parts(head);
  const after = parts(tail);
  const left = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: left }, () => '0'), ...after].map(group =>
    group.replace(/^0+(?=.)/, ''),
  );
}
