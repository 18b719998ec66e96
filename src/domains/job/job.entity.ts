// Tables `jobs`, `stage_entries`, `promise_revisions` and `notes`.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PriceVisibility } from '../workflow/workflow.ts';
import type { PromiseKind, Visibility } from './job.ts';

@Entity('jobs')
export class JobEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('uuid', { name: 'order_id' }) orderId: string;
  @Column('uuid', { name: 'customer_id' }) customerId: string;
  @Column('uuid', { name: 'workflow_id' }) workflowId: string;
  @Column('uuid', { name: 'workflow_version_id' }) workflowVersionId: string;
  @Column('text', { name: 'tracking_id' }) trackingId: string;
  @Column('text', { name: 'item_type' }) itemType: string;
  @Column('text') description: string;
  @Column('text', { name: 'internal_note', nullable: true }) internalNote: string | null;
  @Column('bigint', { name: 'quoted_minor', nullable: true }) quotedMinor: number | null;
  /** null: as the workflow says */
  @Column('text', { name: 'price_visibility', nullable: true }) priceVisibility: PriceVisibility | null;
  @Column('text') stage: string;
  @Column('timestamptz', { name: 'stage_since' }) stageSince: Date;
  @Column('boolean') open: boolean;
  @Column('text', { name: 'promise_kind', nullable: true }) promiseKind: PromiseKind | null;
  @Column('timestamptz', { name: 'promise_from', nullable: true }) promiseFrom: Date | null;
  @Column('timestamptz', { name: 'promise_to', nullable: true }) promiseTo: Date | null;
  @Column('timestamptz', { name: 'promise_revised_at', nullable: true }) promiseRevisedAt: Date | null;
  @Column('int') version: number;
  @Column('int') seq: number;
  @Column('int', { name: 'public_seq' }) publicSeq: number;
  @Column('timestamptz', { name: 'booked_in_at' }) bookedInAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
  /** Its workflow shows pages from a stage on that it has not reached yet. */
  @Column('boolean') hidden: boolean;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
}

@Entity('stage_entries')
export class StageEntryEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('uuid', { name: 'job_id' }) jobId: string;
  @Column('text', { name: 'from_stage', nullable: true }) fromStage: string | null;
  @Column('text') stage: string;
  @Column('timestamptz') at: Date;
  @Column('text', { name: 'actor_name' }) actorName: string;
  @Column('text', { name: 'public_note', nullable: true }) publicNote: string | null;
  @Column('text', { name: 'internal_note', nullable: true }) internalNote: string | null;
}

@Entity('promise_revisions')
export class PromiseRevisionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('uuid', { name: 'job_id' }) jobId: string;
  @Column('text', { nullable: true }) kind: PromiseKind | null;
  @Column('timestamptz', { name: 'from_at', nullable: true }) fromAt: Date | null;
  @Column('timestamptz', { name: 'to_at', nullable: true }) toAt: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'revised_at' }) revisedAt: Date;
  @Column('text', { name: 'actor_name' }) actorName: string;
}

@Entity('notes')
export class NoteEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('uuid', { name: 'job_id' }) jobId: string;
  @Column('text') body: string;
  @Column('text') visibility: Visibility;
  @Column('text', { name: 'author_name' }) authorName: string;
  @Column('timestamptz') at: Date;
}
