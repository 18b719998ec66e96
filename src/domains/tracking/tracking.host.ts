// What a host shows before any ID has been read: whose face, and which kinds of IDs it knows. Follows the host that was
// asked and never a job, so that it gives nothing away.
import type pg from 'pg';
import { languageOf, type Language } from '../../kernel/language.ts';
import type { ShopContext } from '../../kernel/visitor.ts';
import type { ShopReader } from '../tenant/shop.reader.ts';
import type { JobKind } from '../workflow/workflow.ts';
import { brandOf, platformBrand, type Brand } from './tracking.ts';

/** A platform of many shops has many prefixes; a lookup explains the usual ones. */
const KINDS_SHOWN = 12;

export interface LookupKind {
  readonly prefix: string;
  readonly kind: JobKind;
  readonly example: string;
}

export class TrackingHost {
  constructor(
    private readonly shops: ShopReader,
    private readonly gate: pg.Pool,
  ) {}

  /** @param asked the customer's choice; null: the shop's language */
  async brand(shop: ShopContext | null, asked: Language | null): Promise<Brand> {
    const face = shop?.tenantId == null ? null : await this.shops.face(shop.tenantId);
    return face ? brandOf(face, asked ?? languageOf(face.locale)) : platformBrand;
  }

  /** The most used first. */
  async kinds(shop: ShopContext | null): Promise<LookupKind[]> {
    const { rows } = await this.gate.query<{ prefix: string; kind: JobKind }>({
      name: 'gate-lookup-kinds',
      text: `select prefix, kind from workflows where $1::uuid is null or tenant_id = $1
        group by prefix, kind order by count(*) desc, prefix, kind limit $2`,
      values: [shop?.tenantId ?? null, KINDS_SHOWN],
    });
    return rows.map(row => ({ ...row, example: `${row.prefix}-A1B2C3D4E5F6` }));
  }
}
