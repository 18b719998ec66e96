import { createHash } from 'node:crypto';

interface PolicyOptions {
  readonly storeOrigins: readonly string[];
  readonly relaxed?: boolean;
  /** Documents of this program may stand inside, such as an e-mail as it would be. */
  readonly frames?: boolean;
  /** The contents of style elements that the page brings; each is allowed by its hash alone. */
  readonly styles?: readonly string[];
}

/** Nothing from elsewhere, nothing inline but what is named by its hash; photos also from the object store. */
export function contentSecurityPolicy({
  storeOrigins,
  relaxed = false,
  frames = false,
  styles = [],
}: PolicyOptions): string {
  const own = ["'self'", ...storeOrigins].join(' ');
  const inline = relaxed ? ["'unsafe-inline'"] : styles.map(hash);
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...inline].join(' '),
    `img-src ${own} data: blob:`,
    relaxed ? "font-src 'self' data:" : "font-src 'self'",
    `connect-src ${own}`,
    relaxed ? "worker-src 'self' blob:" : "worker-src 'none'",
    ...(frames ? ["frame-src 'self'"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
