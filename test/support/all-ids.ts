// One id of everything that a shop has, and every place of the staff schema that takes an id. A place that nobody has
// named here fails the test that asks for it.
import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isInputObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import * as api from '../gql/staff.ts';
import { putReplyPhoto } from './reply-photo.ts';
import { picture, type Shop } from './shop.ts';
import type { TestServer } from './server.ts';

export const OPERATIONS = ['query', 'mutation', 'subscription'] as const;
export type OperationKind = (typeof OPERATIONS)[number];

export interface RootField {
  readonly kind: OperationKind;
  readonly field: GraphQLField<unknown, unknown>;
}

export const rootFields = (schema: GraphQLSchema | undefined): RootField[] =>
  [
    ['query', schema?.getQueryType()] as const,
    ['mutation', schema?.getMutationType()] as const,
    ['subscription', schema?.getSubscriptionType()] as const,
  ].flatMap(([kind, type]) => Object.values(type?.getFields() ?? {}).map(field => ({ kind, field })));

/** `moveJob.input.jobId`: where in the arguments of a field an id can stand. */
export function idPlaces(field: GraphQLField<unknown, unknown>): string[] {
  const within = (type: GraphQLInputType, path: string): string[] => {
    const named = getNamedType(type);
    if (named.name === 'ID') return [path];
    return isInputObjectType(named)
      ? Object.values(named.getFields()).flatMap(each => within(each.type, `${path}.${each.name}`))
      : [];
  };
  return field.args.flatMap(arg => within(arg.type, `${field.name}.${arg.name}`));
}

const THINGS = {
  job: ['jobId', 'job.id', 'jobs.filter.ids'],
  order: ['orderId', 'order.id'],
  customer: ['customerId', 'customer.id'],
  workflow: ['workflowId', 'createWorkflow.input.copyOf'],
  photo: ['attachmentId', 'handOver.input.photoId'],
  messagePhoto: ['completeMessageUpload.attachmentId', 'reply.input.attachmentIds'],
  message: ['upTo'],
  payment: ['paymentId'],
  notification: ['holdNotification.id', 'releaseNotification.id'],
  apiKey: ['revokeApiKey.id'],
  invitation: ['withdrawInvitation.id'],
  colleague: ['staffId'],
  session: ['endSession.id'],
  view: ['removeView.id'],
  import: ['importId', 'import.id'],
  logo: ['uploadId'],
} as const;
export type Ids = Readonly<Record<keyof typeof THINGS, string>>;

/** What the id in that place is the id of; the longest name that fits. */
export function thingAt(place: string): keyof Ids {
  const fitting = Object.entries(THINGS).flatMap(([thing, names]) =>
    names.filter(name => place === name || place.endsWith(`.${name}`)).map(name => ({ thing, name })),
  );
  const [best] = fitting.sort((one, other) => other.name.length - one.name.length);
  if (!best) throw new Error(`What is ${place} the id of? Name it in test/support/all-ids.ts.`);
  return best.thing as keyof Ids;
}

/** A shop that has one of everything. */
export async function oneOfEverything(server: TestServer, shop: Shop): Promise<Ids> {
  const { staff } = shop;
  const job = await shop.job({ quotedMinor: 5_000, internalNote: 'SECRET' });
  const made = async <Result, Variables>(
    document: { toString(): string; readonly __apiType?: (variables: Variables) => Result },
    variables: Variables,
    idOf: (result: Result) => string | undefined,
  ): Promise<string> => {
    const id = idOf(await staff.get(document, variables));
    if (!id) throw new Error(`Nothing was made by ${String(document).slice(0, 60)}`);
    return id;
  };
  const idempotencyKey = randomUUID();
  const { staffMembers } = await staff.get(api.PeopleDocument, {});
  return {
    job: job.id,
    order: job.order.id,
    customer: job.customer.id,
    workflow: shop.workflows.repair ?? '',
    photo: await shop.photo(job.id, 'PUBLIC'),
    messagePhoto: await putReplyPhoto(staff, job.id, await picture()),
    message: await made(
      api.ReplyDocument,
      { input: { jobId: job.id, clientMessageId: idempotencyKey, body: 'SECRET' } },
      ({ reply }) => ('sent' in reply ? reply.sent.id : undefined),
    ),
    payment: await made(
      api.RecordPaymentDocument,
      { input: { idempotencyKey, orderId: job.order.id, method: 'CASH', amountMinor: 100 } },
      ({ recordPayment }) => ('order' in recordPayment ? recordPayment.order.payments[0]?.id : undefined),
    ),
    notification: await notificationOf(server, shop, job.id),
    apiKey: await made(api.CreateApiKeyDocument, { input: { name: 'till', role: 'MEMBER' } }, result =>
      'apiKey' in result.createApiKey ? result.createApiKey.apiKey.id : undefined,
    ),
    invitation: await made(
      api.InviteStaffDocument,
      { input: { email: `noor@${shop.slug}.example`, name: 'Noor', role: 'MEMBER' } },
      ({ inviteStaff }) => ('invitation' in inviteStaff ? inviteStaff.invitation.id : undefined),
    ),
    colleague: staffMembers.find(({ role }) => role === 'MEMBER')?.id ?? '',
    session: await made(api.SessionsDocument, {}, ({ sessions }) => sessions[0]?.id),
    view: await made(
      `mutation { saveView(input: { idempotencyKey: "${idempotencyKey}", name: "v", query: "", shared: true }) { ... on ViewSaved { view { id } } } }` as never,
      {},
      (result: { saveView: { view?: { id: string } } }) => result.saveView.view?.id,
    ),
    import: await importOf(server, shop),
    logo: await made(
      `mutation { createLogoUpload(input: { idempotencyKey: "${idempotencyKey}", contentType: "image/png", byteSize: 100 }) { ... on LogoUploadCreated { uploadId } } }` as never,
      {},
      (result: { createLogoUpload: { uploadId?: string } }) => result.createLogoUpload.uploadId,
    ),
  };
}

/** These servers send no mail, so the row is written for it. */
async function notificationOf(server: TestServer, shop: Shop, jobId: string): Promise<string> {
  const id = randomUUID();
  await server.database.sql(
    `insert into notifications (id, tenant_id, job_id, kind, milestone, state, address, subject, created_at, send_at)
     values ($1, $2, $3, 'READY', 'stage:ready', 'HELD', 'SECRET@example.com', 'SECRET', now(), now())`,
    [id, shop.tenantId, jobId],
    { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } },
  );
  return id;
}

async function importOf(server: TestServer, { staff }: Shop): Promise<string> {
  const response = await fetch(`${server.url}/staff/imports?name=old.csv`, {
    method: 'POST',
    headers: { authorization: `Bearer ${staff.token}`, 'content-type': 'text/csv' },
    body: 'Name,Item\nBob,Ring\n',
  });
  return ((await response.json()) as { importId: string }).importId;
}
