// A demo shop at work: what its people do, one act after another, through the staff API; and its customers.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Api, expectType } from './api.ts';
import * as staff from './gql/staff.ts';
import * as tracking from './gql/tracking.ts';
import type { Piece, Plot } from './plots.ts';

export type Job = staff.OnTheBenchFragment;
type Workflow = staff.ShopQuery['workflows'][number];

const PASSWORD = 'waypost-demo';

export class DemoShop {
  private constructor(
    readonly name: string,
    readonly workflow: Workflow,
    readonly plot: Plot,
    private readonly api: Api,
    private readonly customers: Api,
  ) {}

  static async open(base: string, plot: Plot): Promise<DemoShop> {
    const url = `${base}/staff/graphql`;
    const input = { email: plot.email, password: PASSWORD };
    const { signIn } = await new Api(url).ask(staff.SignInDocument, { input });
    const api = new Api(url, expectType(signIn, 'SignedIn').token);
    const { me, workflows } = await api.ask(staff.ShopDocument);
    const workflow = workflows.find(({ kind }) => kind === plot.kind);
    if (!workflow) throw new Error(`${me.tenant.displayName} has no workflow for ${plot.kind}.`);
    return new DemoShop(me.tenant.displayName, workflow, plot, api, new Api(`${base}/graphql`));
  }

  async bookIn({ customer, itemType, description, priceMinor }: Piece): Promise<Job> {
    const email = `${customer.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.com`;
    const { createJob } = await this.api.ask(staff.BookInDocument, {
      input: {
        workflowId: this.workflow.id,
        customer: { name: customer, email },
        itemType,
        description,
        items: [{ description: itemType, quantity: 1, unitPriceMinor: priceMinor }],
        promise: { kind: 'ESTIMATE', to: new Date(Date.now() + 3 * 86_400_000).toISOString() },
        idempotencyKey: randomUUID(),
      },
    });
    return expectType(createJob, 'JobCreated').job;
  }

  /** The codes of the stages that are still ahead, in order, side states left out. */
  ahead(job: Job): string[] {
    const { stages } = this.workflow;
    const last = stages.findIndex(({ terminal }) => terminal);
    const here = stages.findIndex(({ code }) => code === job.stage.code);
    return stages.slice(here + 1, last + 1).map(({ code }) => code);
  }

  asksAt(code: string): boolean {
    return this.workflow.stages.some(stage => stage.code === code && stage.decision !== null);
  }

  async now({ id }: Job): Promise<Job> {
    const { job } = await this.api.ask(staff.NowDocument, { id });
    if (!job) throw new Error('The job has gone.');
    return job;
  }

  /** null: from here there is no way to that stage. */
  async move(job: Job, toStage: string, note: string | null): Promise<Job | null> {
    if (!job.moves.some(({ code }) => code === toStage)) return null;
    if (job.handOverTo?.code === toStage) return this.#handOver(job);
    const { moveJob } = await this.api.ask(staff.MoveDocument, {
      input: { jobId: job.id, expectedVersion: job.version, toStage, note, noteVisibility: 'PUBLIC' },
    });
    return expectType(moveJob, 'JobMoved').job;
  }

  /** The customer says at the counter what stands on their page, where the shop asks for it. */
  async #handOver({ id: jobId, version: expectedVersion, trackingId }: Job): Promise<Job> {
    const { track } = await this.customers.ask(tracking.AtTheCounterDocument, { id: trackingId });
    const pin = track?.collection?.pin ?? null;
    const { handOver } = await this.api.ask(staff.HandOverDocument, {
      input: { idempotencyKey: randomUUID(), jobId, expectedVersion, pin },
    });
    return expectType(handOver, 'JobCollected').job;
  }

  async photo({ id: jobId }: Job): Promise<void> {
    const file = new URL(`../../src/demo/photos/${this.plot.photo}`, import.meta.url);
    const bytes = await readFile(file);
    const { createUpload } = await this.api.ask(staff.PhotoDocument, {
      input: {
        jobId,
        fileName: this.plot.photo,
        caption: this.plot.caption,
        contentType: 'image/jpeg',
        byteSize: bytes.length,
        visibility: 'PUBLIC',
        idempotencyKey: randomUUID(),
      },
    });
    const { attachmentId, url, headers } = expectType(createUpload, 'UploadCreated');
    const sent = await fetch(url, {
      method: 'PUT',
      headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      body: bytes,
    });
    if (!sent.ok) throw new Error(`The photo was not taken: ${sent.status}.`);
    const { completeUpload } = await this.api.ask(staff.PhotoSentDocument, { attachmentId });
    expectType(completeUpload, 'UploadCompleted');
  }

  async customerSays({ trackingId }: Job, body: string): Promise<void> {
    const input = { trackingId, body, clientMessageId: randomUUID() };
    const { sendMessage } = await this.customers.ask(tracking.SayDocument, { input });
    expectType(sendMessage, 'MessageSent');
  }

  async answer({ id: jobId }: Job, body: string): Promise<void> {
    const { reply } = await this.api.ask(staff.AnswerDocument, {
      input: { jobId, body, clientMessageId: randomUUID() },
    });
    expectType(reply, 'ReplySent');
  }

  /** The customer agrees to what is shown; false: nothing is asked. */
  async customerApproves({ trackingId }: Job, name: string): Promise<boolean> {
    const { track } = await this.customers.ask(tracking.QuestionDocument, { id: trackingId });
    const question = track?.decision;
    if (!question || question.outcome !== null) return false;
    const { id: decisionId, subjectHash } = question;
    const { decide } = await this.customers.ask(tracking.DecideDocument, {
      input: { trackingId, decisionId, subjectHash, outcome: 'APPROVED', name, note: null },
    });
    expectType(decide, 'DecisionMade');
    return true;
  }

  async takePayment({ order }: Job): Promise<void> {
    const { markOrderPaid } = await this.api.ask(staff.PaidDocument, {
      input: {
        orderId: order.id,
        expectedVersion: order.version,
        method: this.plot.method,
        note: null,
        idempotencyKey: randomUUID(),
      },
    });
    expectType(markOrderPaid, 'OrderMarkedPaid');
  }
}
