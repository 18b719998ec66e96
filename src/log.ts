// The log of the running program: one JSON object a line, on standard error, so that the start-up summary stays readable.
import pino from 'pino';
import type { Log } from './kernel/log.ts';

/** Fields that must never be written, wherever they turn up. */
const SECRETS = [
  'password',
  'token',
  'secret',
  'authorization',
  'body',
  '*.password',
  '*.token',
  '*.secret',
  '*.authorization',
  '*.body',
];

export function makeLog(level: string): Log {
  const logger = pino(
    { level, redact: SECRETS, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  );
  return {
    info: (facts, message) => logger.info(facts, message),
    warn: (facts, message) => logger.warn(facts, message),
    error: (facts, message) => logger.error(facts, message),
  };
}
