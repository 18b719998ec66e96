// Tables `orders`, `order_items` and `payments`.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrderChannel, PaymentEntryKind, PaymentMethodKind } from './order.ts';

@Entity('orders')
export class OrderEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('text') number: string;
  @Column('text') channel: OrderChannel;
  @Column('uuid', { name: 'customer_id' }) customerId: string;
  @Column('text') currency: string;
  @Column('bigint', { name: 'total_minor' }) totalMinor: number;
  @Column('timestamptz', { name: 'placed_at' }) placedAt: Date;
  @Column('int') version: number;
}

@Entity('order_items')
export class OrderItemEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('uuid', { name: 'order_id' }) orderId: string;
  @Column('int') position: number;
  @Column('text') description: string;
  @Column('int') quantity: number;
  @Column('bigint', { name: 'unit_price_minor' }) unitPriceMinor: number;
}

/** One entry of the ledger. Never changed and never deleted; a mistake is taken back by a reversal. */
@Entity('payments')
export class PaymentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('uuid', { name: 'order_id' }) orderId: string;
  @Column('text') kind: PaymentEntryKind;
  @Column('text') method: PaymentMethodKind;
  @Column('bigint', { name: 'amount_minor' }) amountMinor: number;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { name: 'actor_name' }) actorName: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) reverses: string | null;
  /** Of an online payment. */
  @Column('uuid', { name: 'checkout_id', nullable: true }) checkoutId: string | null;
}
