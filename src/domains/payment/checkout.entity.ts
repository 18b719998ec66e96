// Table `checkouts`.
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const LIVE_STATES = ['CREATING', 'OPEN', 'PROCESSING'] as const;
export type CheckoutState = (typeof LIVE_STATES)[number] | 'PAID' | 'FAILED' | 'EXPIRED';

@Entity('checkouts')
export class CheckoutEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('uuid', { name: 'order_id' }) orderId: string;
  @Column('bigint', { name: 'amount_minor' }) amountMinor: number;
  @Column('text') currency: string;
  @Column('text') title: string;
  @Column('text', { name: 'return_url' }) returnUrl: string;
  @Column('text', { name: 'session_id', nullable: true }) sessionId: string | null;
  @Column('text', { nullable: true }) url: string | null;
  @Column('text') state: CheckoutState;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
