// The shop's logo: uploaded like a photo to an address that is bound to what was announced, made anew from its pixels,
// and then public: whoever knows a shop's page knows its logo. Each picture has a path of its own, so that it may be kept
// for ever by whoever shows it: e-mails that were sent yesterday show the one of yesterday. Only removing deletes, and
// then all of them.
import { randomBytes } from 'node:crypto';
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import { assertMay } from '../../kernel/law.ts';
import { isRefusal, notFound, type IdempotencyConflict, type NotFound } from '../../kernel/refusal.ts';
import { inspectAndProcessLogo } from '../../platform/images/logo.ts';
import { ObjectMissing, type ObjectStore, type SignedPut } from '../../platform/objects/object-store.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { TenantEntity } from '../tenant/tenant.entity.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import type { TenantService } from '../tenant/tenant.service.ts';
import {
  LOGO_PATH,
  uploadMissing,
  uploadProblem,
  uploadRefused,
  type UploadMissing,
  type UploadRefused,
} from './attachment.ts';
import { incomingKey, type Announced, type PhotoStore } from './photo-store.ts';

const MAX_LOGO_BYTES = 4 * 1024 * 1024;
const NAME = /^[0-9a-f]{32}\.png$/;
/** Of what we made ourselves; a picture of 480 pixels cannot be longer. */
const MAX_MADE_BYTES = 1024 * 1024;

interface LogoUpload extends Announced {
  /** null: nothing has been made of it yet. */
  readonly logoUrl: string | null;
}

export interface LogoTicket extends SignedPut {
  readonly uploadId: string;
}

const keyOf = (logoUrl: string): string => logoUrl.slice(1);

export class LogoService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tenants: TenantService,
    private readonly rows: TenantRepository,
    private readonly photos: PhotoStore,
    private readonly objects: ObjectStore,
    private readonly clock: Clock,
  ) {}

  async create(
    actor: TenantActor,
    key: string,
    input: { readonly contentType: string; readonly byteSize: number },
  ): Promise<LogoTicket | UploadRefused | IdempotencyConflict> {
    assertMay(actor, 'settleShop');
    const problem = logoProblem(input.contentType, input.byteSize);
    if (problem !== null) return uploadRefused(problem);
    const upload = await this.uow.run({ role: 'staff', tenantId: actor.tenantId }, tx =>
      once<LogoUpload>(tx, {
        operation: 'createLogoUpload',
        key,
        request: input,
        create: async id => {
          const incoming = incomingKey(tx.tenantId, id);
          await tx.query(
            `insert into logo_uploads (id, tenant_id, declared_type, declared_size, incoming_key, created_at)
             values ($1, $2, $3, $4, $5, $6)`,
            [id, tx.tenantId, input.contentType, input.byteSize, incoming, this.clock.now()],
          );
          return (await find(tx, id)) as LogoUpload;
        },
        load: async id => (await find(tx, id)) as LogoUpload,
      }),
    );
    if (isRefusal(upload)) return upload;
    return { ...(await this.photos.sign(upload)), uploadId: upload.id };
  }

  /** May be called again: the shop is answered as it is. */
  async complete(
    actor: TenantActor,
    uploadId: string,
  ): Promise<TenantEntity | UploadRefused | UploadMissing | NotFound> {
    assertMay(actor, 'settleShop');
    if (!isId(uploadId)) return notFound('upload');
    const scope = { role: 'staff', tenantId: actor.tenantId } as const;
    const upload = await this.uow.read(scope, tx => find(tx, uploadId));
    if (!upload) return notFound('upload');
    if (upload.logoUrl !== null) return this.tenants.own(actor);
    return this.photos.once(upload.id, () => this.#make(actor, upload));
  }

  async remove(actor: TenantActor): Promise<TenantEntity> {
    assertMay(actor, 'settleShop');
    const scope = { role: 'staff', tenantId: actor.tenantId } as const;
    const { tenant, pictures } = await this.uow.run(scope, async tx => {
      const before = await this.rows.lock(tx);
      const all = await picturesOf(tx);
      if (before.logoUrl === null) return { tenant: before, pictures: all };
      return { tenant: await this.tenants.save(tx, actor, { logoUrl: null }), pictures: all };
    });
    await this.photos.tidy(...pictures.map(keyOf));
    return tenant;
  }

  /** By the last part of its path; null: there is none. */
  async picture(name: string): Promise<Buffer | null> {
    if (!NAME.test(name)) return null;
    return this.objects.get(keyOf(LOGO_PATH + name), MAX_MADE_BYTES).catch((error: unknown) => {
      if (error instanceof ObjectMissing) return null;
      throw error;
    });
  }

  async #make(actor: TenantActor, upload: LogoUpload): Promise<TenantEntity | UploadRefused | UploadMissing> {
    const bytes = await this.photos.arrived(upload);
    if (bytes === null) return uploadMissing();
    const made = await inspectAndProcessLogo(bytes, upload.declaredType);
    if ('refused' in made) {
      await this.photos.tidy(upload.incomingKey);
      return uploadRefused(made.message);
    }
    const logoUrl = `${LOGO_PATH}${randomBytes(16).toString('hex')}.png`;
    await this.objects.put(keyOf(logoUrl), made, 'image/png');
    const tenant = await this.#set(actor, upload.id, logoUrl);
    // Somebody else completed the same upload first: theirs stays, ours goes.
    if (tenant.logoUrl !== logoUrl) await this.photos.tidy(keyOf(logoUrl));
    await this.photos.tidy(upload.incomingKey);
    return tenant;
  }

  #set(actor: TenantActor, uploadId: string, logoUrl: string): Promise<TenantEntity> {
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const tenant = await this.rows.lock(tx);
      const [mine] = await tx.query<object>(
        'update logo_uploads set logo_url = $2 where id = $1 and logo_url is null returning id',
        [uploadId, logoUrl],
      );
      return mine ? this.tenants.save(tx, actor, { logoUrl }) : tenant;
    });
  }
}

function logoProblem(contentType: string, byteSize: number): string | null {
  if (/svg/i.test(contentType))
    return 'SVG drawings are not taken, as they can contain programs. Please export it as PNG and send that.';
  if (byteSize > MAX_LOGO_BYTES) return 'A logo has at most 4 MB. 480 pixels are plenty.';
  return uploadProblem(contentType, byteSize);
}

async function find(tx: ReadTx, id: string): Promise<LogoUpload | null> {
  const [row] = await tx.query<LogoUpload>(
    `select id, tenant_id as "tenantId", declared_type as "declaredType", declared_size as "declaredSize",
       incoming_key as "incomingKey", logo_url as "logoUrl"
     from logo_uploads where tenant_id = $1 and id = $2`,
    [tx.tenantId, id],
  );
  return row ?? null;
}

/** Paths of all that the shop ever had. */
async function picturesOf(tx: ReadTx): Promise<string[]> {
  const rows = await tx.query<{ path: string }>(
    'select logo_url as path from logo_uploads where tenant_id = $1 and logo_url is not null',
    [tx.tenantId],
  );
  return rows.map(({ path }) => path);
}
