// Table `attachments`.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Visibility } from '../job/job.ts';

@Entity('attachments')
export class AttachmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('uuid', { name: 'job_id' }) jobId: string;
  @Column('text') state: 'PENDING' | 'READY' | 'REFUSED';
  @Column('text') visibility: Visibility;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('text', { nullable: true }) caption: string | null;
  @Column('text', { name: 'declared_type' }) declaredType: string;
  @Column('int', { name: 'declared_size' }) declaredSize: number;
  @Column('text', { name: 'incoming_key' }) incomingKey: string;
  @Column('text', { name: 'image_key', nullable: true }) imageKey: string | null;
  @Column('text', { name: 'thumbnail_key', nullable: true }) thumbnailKey: string | null;
  @Column('text', { name: 'content_type', nullable: true }) contentType: string | null;
  @Column('int', { name: 'byte_size', nullable: true }) byteSize: number | null;
  @Column('int', { nullable: true }) width: number | null;
  @Column('int', { nullable: true }) height: number | null;
  @Column('text', { nullable: true }) placeholder: string | null;
  /** SHA-256 of the full picture. */
  @Column('text', { name: 'content_hash', nullable: true }) contentHash: string | null;
  @Column('text', { name: 'uploaded_by' }) uploadedBy: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
}
