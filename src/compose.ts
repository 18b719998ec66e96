// The composition root. It makes the services (compose/services.ts, a file for each part of the house), puts the two
// APIs before them, and starts and ends what runs.
import type { FastifyPluginAsync } from 'fastify';
import { anonymous } from './kernel/actor.ts';
import { openDatabase, type Database } from './platform/postgres/data-source.ts';
import { startWorker, type Worker } from './platform/queue/queue.ts';
import { AttachmentEntity } from './domains/attachment/attachment.entity.ts';
import { logoRoutes } from './domains/attachment/logo.routes.ts';
import { CustomerEntity } from './domains/customer/customer.entity.ts';
import { JobEntity, NoteEntity, PromiseRevisionEntity, StageEntryEntity } from './domains/job/job.entity.ts';
import { OrderEntity, OrderItemEntity, PaymentEntity } from './domains/order/order.entity.ts';
import { previewRoutes } from './domains/notification/preview-sheets.ts';
import { CheckoutEntity } from './domains/payment/checkout.entity.ts';
import { paymentWebhook } from './domains/payment/payment.webhook.ts';
import { importRoutes } from './domains/import/import.routes.ts';
import { ApiKeyEntity } from './domains/staff/staff.entity.ts';
import { slipRoutes } from './domains/slip/slip.routes.ts';
import { TenantEntity } from './domains/tenant/tenant.entity.ts';
import { WorkflowEntity, WorkflowVersionEntity } from './domains/workflow/workflow.entity.ts';
import type { Api, ShopOf } from './server/api.ts';
import type { Parts } from './compose/parts.ts';
import { makeServices, type Services } from './compose/services.ts';
import { staffApi } from './compose/staff-api.ts';
import { shopOf, trackingApi } from './compose/tracking-api.ts';
import { CRONTAB, tasksOf } from './compose/work.ts';

export type { Parts, Services };

const ENTITIES = [
  ApiKeyEntity,
  AttachmentEntity,
  CheckoutEntity,
  CustomerEntity,
  JobEntity,
  NoteEntity,
  OrderEntity,
  OrderItemEntity,
  PaymentEntity,
  PromiseRevisionEntity,
  StageEntryEntity,
  TenantEntity,
  WorkflowEntity,
  WorkflowVersionEntity,
];

export interface App {
  readonly database: Database;
  readonly services: Services;
  readonly apis: readonly Api[];
  /** Routes beside the APIs, such as the payment provider's door. */
  readonly plugins: readonly FastifyPluginAsync[];
  readonly shopOf: ShopOf;
  /** Background work is done from now on, until the program is closed. */
  startWork(): Promise<void>;
  /** Stops the background work and the tail, then closes the pools. */
  close(): Promise<void>;
}

export async function compose(parts: Parts): Promise<App> {
  const { databaseUrl: url, databasePool: poolSize, log } = parts;
  const database = await openDatabase({ url, poolSize, entities: ENTITIES, log });
  const services = makeServices(parts, database);
  services.tail.start();
  let worker: Worker | null = null;
  return {
    database,
    services,
    plugins: [
      paymentWebhook(services.paymentEvents),
      logoRoutes(services.logos),
      slipRoutes(services.slips),
      previewRoutes(services.previewSheets),
      importRoutes(
        services.imports,
        async header => (await services.staff.authenticate(header)) ?? anonymous,
      ),
    ],
    apis: [trackingApi(services), staffApi(services, parts.publicUrl)],
    shopOf: shopOf(services),
    startWork: async () => {
      worker ??= await startWorker({ databaseUrl: url, tasks: tasksOf(services), crontab: CRONTAB, log });
      // What was under way when the program was ended goes on at once.
      await services.importRows.resume(0);
    },
    close: async () => {
      await worker?.stop();
      await services.tail.stop();
      await database.close();
    },
  };
}

/** The schemas alone, for emitting them: nothing in them is ever asked. */
export function composeSchemas(): { readonly tracking: Api['schema']; readonly staff: Api['schema'] } {
  const nothing = {} as Services;
  const services = new Proxy(nothing, { get: () => ({}) });
  return { tracking: trackingApi(services).schema, staff: staffApi(services, '').schema };
}
