// The only reader of the environment. Every setting is one row: name, rule, default, and a sentence for people. All
// mistakes are told at once. `.env.example` is written from this table (`npm run env:example`) and checked against it.
import { z } from 'zod';

const DEMO_SECRET = 'demo-secret-change-me-demo-secret-change-me';

const port = z.coerce.number().int().min(0).max(65_535);
const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      value => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be an address that begins with ${protocols.map(protocol => `${protocol}//`).join(' or ')}`,
    );
const optional = <T extends z.ZodType>(type: T) => type.optional();

/** In the order of `.env.example`. */
export const SETTINGS = {
  NODE_ENV: {
    rule: z.enum(['development', 'production', 'test']).default('development'),
    about: 'development, test or production. Production refuses demo secrets and hides the schema.',
  },
  PORT: {
    rule: port.default(4000),
    about: 'TCP port of everything: pages, both APIs, photos. 0 picks a free one.',
  },
  HOST: {
    rule: z.string().min(1).default('127.0.0.1'),
    about: 'Address to listen on. 0.0.0.0 for all of the machine’s.',
  },
  DATA_DIR: {
    rule: z.string().min(1).default('./.data'),
    about: 'Folder of the embedded database and of photos on disk.',
  },
  PUBLIC_URL: {
    rule: optional(url('http:', 'https:')),
    about: 'Address that customers use, without a slash at the end. Default: http://HOST:PORT.',
  },
  DATABASE_URL: {
    rule: optional(url('postgres:', 'postgresql:')),
    about:
      'PostgreSQL 15 or newer, as a login that owns the database and may create roles. Empty: an embedded one.',
  },
  DATABASE_POOL: {
    rule: z.coerce.number().int().min(1).max(200).default(10),
    about: 'Connections for the staff API, and as many for the tracking API.',
  },
  S3_ENDPOINT: { rule: optional(url('http:', 'https:')), about: 'S3 API for photos. Empty: the local disk.' },
  S3_REGION: { rule: z.string().min(1).default('us-east-1'), about: 'Its region.' },
  S3_BUCKET: { rule: optional(z.string().min(3)), about: 'A private bucket that exists.' },
  S3_ACCESS_KEY_ID: { rule: optional(z.string().min(1)), about: 'Access key.' },
  S3_SECRET_ACCESS_KEY: { rule: optional(z.string().min(1)), about: 'Secret key.', secret: true },
  BROKER_URL: {
    rule: optional(
      z.never({ error: 'is not supported yet: this version fans out inside one process; leave it empty' }),
    ),
    about: 'Message broker between several processes. Not supported yet; leave it empty.',
  },
  SMTP_URL: {
    rule: optional(url('smtp:', 'smtps:')),
    about:
      'Mail server, for example smtps://user:password@mail.example:465. Empty: mails are caught and shown at /dev/mail; in production none are made.',
    secret: true,
  },
  MAIL_FROM: {
    rule: optional(z.email('must be an e-mail address')),
    about: 'Address that mails come from. Default: no-reply@ and the host of PUBLIC_URL.',
  },
  STRIPE_API_URL: {
    rule: optional(url('http:', 'https:')),
    about:
      'Stripe’s API, for tests against a stand-in. Empty: Stripe’s own. Keys belong to each shop, not here.',
  },
  TRUSTED_PROXIES: {
    rule: z
      .string()
      .default('')
      .transform(list =>
        list
          .split(',')
          .map(entry => entry.trim())
          .filter(Boolean),
      ),
    about:
      'Addresses or networks of reverse proxies, separated by commas, whose X-Forwarded-For is believed.',
  },
  APP_SECRET: {
    rule: z.string().min(32, 'must have at least 32 characters').default(DEMO_SECRET),
    about:
      'Signs cursors and the addresses of photos on disk, and seals the shops’ keys. At least 32 characters; the same in every process.',
    secret: true,
  },
  DEMO_DATA: {
    rule: optional(z.enum(['on', 'off'])),
    about: 'on: load three demo shops into an empty database. Default: on, but off in production.',
  },
  LOG_LEVEL: {
    rule: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    about: 'How much is logged.',
  },
} as const;

type Values = {
  readonly [Name in keyof typeof SETTINGS]: z.infer<(typeof SETTINGS)[Name]['rule']>;
};

export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** null: made from host and port once it is known */
  readonly publicUrl: string | null;
  readonly databaseUrl: string | null;
  readonly databasePool: number;
  readonly s3: S3Config | null;
  /** null: Stripe's own */
  readonly stripeApiUrl: string | null;
  readonly trustedProxies: readonly string[];
  readonly appSecret: string;
  readonly smtpUrl: string | null;
  /** null: made from the address that customers use */
  readonly mailFrom: string | null;
  readonly demoData: boolean;
  readonly logLevel: string;
}

export interface S3Config {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Thrown with every mistake in one readable text. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}:\n${problems.map(problem => `  - ${problem}`).join('\n')}`,
    );
  }
}

export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  // An empty value means the default, as in the example file.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { values, problems } = readEach(given);
  const s3 = s3Config(values, problems);
  const production = values.NODE_ENV === 'production';
  if (production && values.APP_SECRET === DEMO_SECRET)
    problems.push(
      'APP_SECRET is the demo secret; in production set one of your own, for example from `openssl rand -hex 32`.',
    );
  if (production && values.DEMO_DATA === 'on')
    problems.push('DEMO_DATA is on; its passwords are public, so production does not load it.');
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    production,
    port: values.PORT,
    host: values.HOST,
    dataDir: values.DATA_DIR,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    databaseUrl: values.DATABASE_URL ?? null,
    databasePool: values.DATABASE_POOL,
    s3,
    stripeApiUrl: values.STRIPE_API_URL ?? null,
    trustedProxies: values.TRUSTED_PROXIES,
    appSecret: values.APP_SECRET,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? null,
    demoData: values.DEMO_DATA === undefined ? !production : values.DEMO_DATA === 'on',
    logLevel: values.LOG_LEVEL,
  };
}

/**
 * Each setting by itself: a mistake in one must not hide those in others, nor those that only show together. What cannot
 * be read takes its default until all has been told.
 */
function readEach(given: Readonly<Record<string, unknown>>): { values: Values; problems: string[] } {
  const problems: string[] = [];
  const values = Object.entries(SETTINGS).map(([name, { rule }]) => {
    const read = rule.safeParse(given[name]);
    if (read.success) return [name, read.data];
    problems.push(...read.error.issues.map(issue => `${name} ${sentence(issue.message)}.`));
    return [name, rule.safeParse(undefined).data];
  });
  return { values: Object.fromEntries(values) as Values, problems };
}

function s3Config(values: Values, problems: string[]): S3Config | null {
  if (values.S3_ENDPOINT === undefined) return null;
  const parts = {
    endpoint: values.S3_ENDPOINT,
    region: values.S3_REGION,
    bucket: values.S3_BUCKET ?? '',
    accessKeyId: values.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: values.S3_SECRET_ACCESS_KEY ?? '',
  };
  const missing = (['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const).filter(
    name => !values[name],
  );
  if (missing.length > 0) problems.push(`S3_ENDPOINT is set, so ${missing.join(', ')} must be set, too.`);
  return parts;
}

/** zod's messages as the end of a sentence that begins with the variable's name. */
const sentence = (message: string): string =>
  /^(must|is|has)\b/.test(message)
    ? message
    : `is not right: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;

/** The text of `.env.example`. */
export function envExample(): string {
  const rows = Object.entries(SETTINGS).map(([name, setting]) => {
    const value = setting.rule.safeParse(undefined).data;
    const shown =
      'secret' in setting || value === undefined
        ? ''
        : Array.isArray(value)
          ? value.join(',')
          : String(value);
    return `# ${setting.about}\n${name}=${shown}\n`;
  });
  return `# Every setting of Waypost, with its default. Copy what you need; empty means the default.\n\n${rows.join('\n')}`;
}
