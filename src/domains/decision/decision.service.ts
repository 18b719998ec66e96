// Asking and answering. A question opens by itself when a job reaches a stage that asks for a decision, and opens anew
// when what it is about changes, in the same transaction as that change. It is answered once: whoever answers holds the
// job's row lock, and what was answered is never changed.
import type { Clock } from '../../kernel/clock.ts';
import type { EventKind, NewEvent } from '../../kernel/event.ts';
import { newId } from '../../kernel/ids.ts';
import { isRefusal, type InvalidInput } from '../../kernel/refusal.ts';
import { cleanLine, cleanOptional, firstProblem, textProblem } from '../../kernel/text.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobReader } from '../job/job.reader.ts';
import type { JobService } from '../job/job.service.ts';
import { stageOf } from '../workflow/workflow.ts';
import {
  alreadyDecided,
  decisionStale,
  DECISION_LIMITS,
  isQuestion,
  isRepeated,
  type AlreadyDecided,
  type Answer,
  type Decision,
  type DecisionOutcome,
  type DecisionStale,
  type Witness,
} from './decision.ts';
import type { DecisionRepository } from './decision.repository.ts';
import { hashOf, type DecisionSubjectReader } from './decision-subject.reader.ts';

/** After which a job may ask something, or something else. */
const CHANGES: ReadonlySet<EventKind> = new Set<EventKind>([
  'JOB_CREATED',
  'STAGE_CHANGED',
  'JOB_DETAILS_CHANGED',
  'ATTACHMENT_ADDED',
  'ATTACHMENT_CHANGED',
  'ATTACHMENT_REMOVED',
  'PAYMENT_CHANGED',
]);

/** Who is said to have asked: whoever changed what the question is about. */
type Cause = Pick<NewEvent, 'actorName' | 'quiet'>;
/** What is found to have changed only when the customer answers. */
const BY_ITSELF: Cause = { actorName: 'Waypost' };

type Decided = Decision | AlreadyDecided | DecisionStale;

export class DecisionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobReader,
    private readonly jobService: JobService,
    private readonly decisions: DecisionRepository,
    private readonly subjects: DecisionSubjectReader,
    private readonly clock: Clock,
  ) {}

  /** A reaction within the transaction of the change; the job's row is locked by whoever changed it. */
  async react(tx: Tx, event: NewEvent): Promise<void> {
    if (event.jobId === null || !CHANGES.has(event.kind)) return;
    const job = await this.jobs.find(tx, event.jobId);
    if (job && !job.deletedAt) await this.#current(tx, job, event);
  }

  /**
   * The shop's side of a customer's answer: in the shop's name, because an approval may move the job. null when the link
   * was revoked or the job deleted a moment ago.
   */
  async decide(
    tenantId: string,
    jobId: string,
    given: Answer,
    from: Witness,
  ): Promise<Decided | InvalidInput | null> {
    const answer = { ...given, note: cleanOptional(given.note), name: cleanLine(given.name) };
    const problem = answerProblem(answer);
    if (problem) return problem;
    const decided = await this.uow.run({ role: 'staff', tenantId }, async tx => {
      const job = await this.jobs.lock(tx, jobId);
      if (!job || job.revokedAt) return null;
      const current = await this.#current(tx, job, BY_ITSELF);
      // Carried out as a value: refusing would roll back the question that has just been asked anew.
      return { answered: await this.#answer(tx, job, current, answer, from) };
    });
    return decided && decided.answered;
  }

  async #answer(
    tx: Tx,
    job: JobEntity,
    current: Decision | null,
    answer: Answer,
    from: Witness,
  ): Promise<Decided> {
    if (current?.id !== answer.decisionId) {
      const earlier = (await this.decisions.ofJobs(tx, [job.id])).find(({ id }) => id === answer.decisionId);
      if (earlier?.record)
        return isRepeated(earlier.record, answer, from) ? earlier : alreadyDecided(earlier);
      return decisionStale(current);
    }
    if (current.record) return isRepeated(current.record, answer, from) ? current : alreadyDecided(current);
    if (current.subjectHash !== answer.subjectHash) return decisionStale(current);
    return this.#record(tx, job, current, answer, from);
  }

  async #record(tx: Tx, job: JobEntity, current: Decision, answer: Answer, from: Witness): Promise<Decision> {
    const { outcome, note, name } = answer;
    const userAgent = cleanOptional(from.userAgent)?.slice(0, DECISION_LIMITS.userAgent) ?? null;
    const record = { outcome, note, name, decidedAt: this.clock.now(), ip: from.ip, userAgent };
    await this.decisions.record(tx, current, record);
    this.#append(tx, 'DECISION_RECORDED', current, { actorName: null }, { outcome });
    if (outcome === 'APPROVED') await this.#advance(tx, job);
    return { ...current, record };
  }

  async #advance(tx: Tx, job: JobEntity): Promise<void> {
    const { definition } = await this.jobs.workflowOf(tx, job);
    const { approvedStage } = stageOf(definition, job.stage);
    if (!approvedStage) return;
    const moved = await this.jobService.advance(tx, job, approvedStage);
    if (isRefusal(moved)) throw new Error(`An approval leads nowhere: ${moved.message}`);
  }

  /** The question as it stands now: opened, or opened anew, when the latest one does not fit any more. */
  async #current(tx: Tx, job: JobEntity, cause: Cause): Promise<Decision | null> {
    const { definition } = await this.jobs.workflowOf(tx, job);
    const kind = stageOf(definition, job.stage).decision;
    if (!kind) return null;
    const subject = await this.subjects.read(tx, job, kind);
    if (!isQuestion(subject)) return null;
    const latest = await this.decisions.latest(tx, job.id);
    // A visit is known by when it began: the stage may have another code by now, and what was asked of it holds.
    const sameVisit = latest?.stageSince.getTime() === job.stageSince.getTime();
    if (latest && sameVisit && latest.subjectHash === hashOf({ ...subject, stage: latest.stage }))
      return latest;
    const { stage, stageSince } = job;
    const opened = {
      id: newId(),
      jobId: job.id,
      round: (latest?.round ?? 0) + 1,
      stage,
      stageSince,
      kind,
      subject,
      subjectHash: hashOf(subject),
      photoIds: subject.photos.map(({ id }) => id),
      openedAt: this.clock.now(),
    };
    await this.decisions.insert(tx, opened);
    this.#append(tx, 'DECISION_OPENED', opened, cause);
    return { ...opened, record: null };
  }

  #append(
    tx: Tx,
    kind: 'DECISION_OPENED' | 'DECISION_RECORDED',
    decision: Pick<Decision, 'id' | 'jobId'>,
    { actorName, quiet = false }: Cause,
    more: { readonly outcome?: DecisionOutcome } = {},
  ): void {
    const { id: decisionId, jobId } = decision;
    tx.append({ kind, jobId, audience: 'EVERYONE', payload: { decisionId, ...more }, actorName, quiet });
  }
}

const answerProblem = (answer: Answer): InvalidInput | null =>
  firstProblem(
    textProblem('name', answer.name, DECISION_LIMITS.name),
    textProblem('note', answer.note, DECISION_LIMITS.note, answer.outcome === 'APPROVED'),
  );
