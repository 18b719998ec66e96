// Tables `workflows` and `workflow_versions`.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JobKind, PriceVisibility, WorkflowDefinition } from './workflow.ts';

@Entity('workflows')
export class WorkflowEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('text') kind: JobKind;
  @Column('text') name: string;
  @Column('text') prefix: string;
  @Column('int') version: number;
  @Column('text', { name: 'price_visibility' }) priceVisibility: PriceVisibility;
  /** Of name, kind, letters and retirement, which no version of the stages holds. */
  @Column('int', { name: 'details_version' }) detailsVersion: number;
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt: Date | null;
}

/** As it begins. */
export const newWorkflow = (
  tenantId: string,
  id: string,
  said: Pick<WorkflowEntity, 'kind' | 'name' | 'prefix' | 'priceVisibility'>,
): WorkflowEntity => ({ ...said, id, tenantId, version: 1, detailsVersion: 1, retiredAt: null });

@Entity('workflow_versions')
export class WorkflowVersionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('uuid', { name: 'workflow_id' }) workflowId: string;
  @Column('int') version: number;
  @Column('jsonb') definition: WorkflowDefinition;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
