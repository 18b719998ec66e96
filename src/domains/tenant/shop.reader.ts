// Which shop a host or a slug belongs to, and the face that it shows before any ID has been read. Works as the gate's
// database role, like everything that is asked before there is a tenant.
import type pg from 'pg';
import type { ShopContext } from '../../kernel/visitor.ts';
import type { BrandFacts } from './tenant.ts';

/** Everybody's pages ask with every request, so the directory is kept, and read again when it is older than this. */
const FRESH_MS = 5_000;
/** What is not in it may just have been added; but nobody makes us read more often than this. */
const AGAIN_MS = 250;

const SLUG = /^[a-z0-9][a-z0-9-]{0,62}$/;

export interface ShopFace extends BrandFacts {
  readonly logoUrl: string | null;
  readonly accentColor: string;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly locale: string;
  readonly timeZone: string;
}

interface Directory {
  readonly hosts: ReadonlyMap<string, string>;
  readonly slugs: ReadonlyMap<string, string>;
  readonly readAt: number;
}

export class ShopReader {
  readonly #sharedHost: string;
  #directory: Directory = { hosts: new Map(), slugs: new Map(), readAt: -Infinity };
  #reading: Promise<Directory> | null = null;

  constructor(
    private readonly gate: pg.Pool,
    publicUrl: string,
  ) {
    this.#sharedHost = URL.canParse(publicUrl) ? new URL(publicUrl).hostname : '';
  }

  /** A shop's own host says which shop is meant, whatever else is said; a slug that nobody has means nobody. */
  async shopOf(host: string, named: string | undefined): Promise<ShopContext | null> {
    const own = host === '' || host === this.#sharedHost ? null : await this.#find('hosts', host);
    if (own !== null) return { tenantId: own };
    return named === undefined ? null : { tenantId: await this.bySlug(named) };
  }

  async bySlug(slug: string): Promise<string | null> {
    const plain = slug.toLowerCase();
    return SLUG.test(plain) ? this.#find('slugs', plain) : null;
  }

  async face(tenantId: string): Promise<ShopFace | null> {
    const { rows } = await this.gate.query<ShopFace>({
      name: 'gate-shop-face',
      text: `select name, fallback_name as "fallbackName", logo_url as "logoUrl", accent_color as "accentColor",
          contact_email as "contactEmail", contact_phone as "contactPhone", locale, time_zone as "timeZone"
        from tenants where id = $1`,
      values: [tenantId],
    });
    return rows[0] ?? null;
  }

  async #find(where: 'hosts' | 'slugs', name: string): Promise<string | null> {
    const found = this.#directory[where].get(name);
    const age = performance.now() - this.#directory.readAt;
    if (age < (found === undefined ? AGAIN_MS : FRESH_MS)) return found ?? null;
    this.#reading ??= this.#read().finally(() => (this.#reading = null));
    return (await this.#reading)[where].get(name) ?? null;
  }

  async #read(): Promise<Directory> {
    const readAt = performance.now();
    const { rows } = await this.gate.query<{ host: string | null; slug: string | null; id: string }>(
      `select null as host, slug, id from tenants union all select host, null, tenant_id from tenant_hosts`,
    );
    const named = (key: 'host' | 'slug') =>
      new Map(rows.flatMap(row => (row[key] === null ? [] : [[row[key], row.id] as const])));
    return (this.#directory = { hosts: named('host'), slugs: named('slug'), readAt });
  }
}
