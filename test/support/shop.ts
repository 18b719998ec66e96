// Worlds for tests: a shop with its people, a job, a customer at its page. Each level fills in what a test does not say.
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { TestServer } from './server.ts';
import { GraphClient } from './client.ts';
import * as staffApi from '../gql/staff.ts';
import type { NewTenant } from '../../src/domains/workflow/onboarding.service.ts';
import type { PresetName } from '../../src/domains/workflow/workflow.presets.ts';
import type { StaffRole } from '../../src/kernel/actor.ts';

export const PASSWORD = 'correct horse battery';

export interface Shop {
  readonly tenantId: string;
  readonly slug: string;
  readonly workflows: Readonly<Partial<Record<PresetName, string>>>;
  /** Signed in as the owner. */
  readonly staff: GraphClient;
  signIn(role: StaffRole): Promise<GraphClient>;
  job(input?: Partial<staffApi.CreateJobInput>): Promise<staffApi.JobPartsFragment>;
  move(
    job: { id: string; version: number },
    toStage: string,
    note?: string,
    visibility?: staffApi.Visibility,
  ): Promise<staffApi.JobPartsFragment>;
  photo(jobId: string, visibility?: staffApi.Visibility): Promise<string>;
}

export const tracking = (server: TestServer): GraphClient => new GraphClient(`${server.url}/graphql`);

export async function openShop(server: TestServer, input: Partial<NewTenant> = {}): Promise<Shop> {
  const slug = input.slug ?? `shop-${randomUUID().slice(0, 8)}`;
  const people = (['OWNER', 'MANAGER', 'MEMBER'] as const).map(role => ({
    role,
    name: `${role.toLowerCase()} of ${slug}`,
    email: `${role.toLowerCase()}@${slug}.example`,
    password: PASSWORD,
  }));
  const opened = await server.app.services.onboarding.open({
    name: `Shop ${slug}`,
    fallbackName: 'Your jeweller',
    presets: ['repair', 'bespoke', 'bakery', 'ecommerce'],
    staff: people,
    ...input,
    slug,
  });
  const signIn = async (role: StaffRole): Promise<GraphClient> => {
    const anonymous = new GraphClient(`${server.url}/staff/graphql`);
    const email = `${role.toLowerCase()}@${slug}.example`;
    const { signIn: result } = await anonymous.get(staffApi.SignInDocument, {
      input: { email, password: PASSWORD, tenant: null },
    });
    if (result.__typename !== 'SignedIn') throw new Error(`Sign-in was refused: ${JSON.stringify(result)}`);
    return new GraphClient(`${server.url}/staff/graphql`, result.token);
  };
  const staff = await signIn('OWNER');
  const workflows = Object.fromEntries(
    Object.entries(opened.workflows).map(([name, workflow]) => [name, workflow.id]),
  );
  return {
    tenantId: opened.tenant.id,
    slug,
    workflows,
    staff,
    signIn,
    job: job => createJob(staff, workflows, job),
    move: async (job, toStage, note, noteVisibility = 'INTERNAL') => {
      const move = {
        jobId: job.id,
        expectedVersion: job.version,
        toStage,
        note: note ?? null,
        noteVisibility,
      };
      const { moveJob } = await staff.get(staffApi.MoveJobDocument, { input: move });
      if (moveJob.__typename !== 'JobMoved')
        throw new Error(`The move was refused: ${JSON.stringify(moveJob)}`);
      return moveJob.job;
    },
    photo: (jobId, visibility = 'INTERNAL') => uploadPhoto(staff, jobId, visibility),
  };
}

async function createJob(
  staff: GraphClient,
  workflows: Partial<Record<string, string>>,
  input: Partial<staffApi.CreateJobInput> = {},
): Promise<staffApi.JobPartsFragment> {
  const source =
    input.customerId || input.orderId
      ? {}
      : { customer: { name: 'Amelia Osei', email: 'amelia@example.com' } };
  const { createJob: result } = await staff.get(staffApi.CreateJobDocument, {
    input: {
      idempotencyKey: randomUUID(),
      workflowId: workflows['repair'] ?? '',
      itemType: 'Engagement ring',
      description: 'Yellow gold solitaire, bent claw.',
      ...source,
      ...input,
    },
  });
  if (result.__typename !== 'JobCreated')
    throw new Error(`The intake was refused: ${JSON.stringify(result)}`);
  return result.job;
}

export const picture = (width = 800, height = 600): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 160, b: 90 } } })
    .jpeg()
    .toBuffer();

async function uploadPhoto(
  staff: GraphClient,
  jobId: string,
  visibility: staffApi.Visibility,
): Promise<string> {
  const bytes = await picture();
  const { createUpload } = await staff.get(staffApi.CreateUploadDocument, {
    input: {
      idempotencyKey: randomUUID(),
      jobId,
      fileName: 'ring.jpg',
      contentType: 'image/jpeg',
      byteSize: bytes.length,
      visibility,
    },
  });
  if (createUpload.__typename !== 'UploadCreated')
    throw new Error(`The upload was refused: ${JSON.stringify(createUpload)}`);
  const headers = Object.fromEntries(createUpload.headers.map(({ name, value }) => [name, value]));
  const put = await fetch(createUpload.url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  if (!put.ok) throw new Error(`The store refused the photo: ${put.status} ${await put.text()}`);
  const { completeUpload } = await staff.get(staffApi.CompleteUploadDocument, {
    attachmentId: createUpload.attachmentId,
  });
  if (completeUpload.__typename !== 'UploadCompleted')
    throw new Error(`The photo was refused: ${JSON.stringify(completeUpload)}`);
  return completeUpload.attachment.id;
}
