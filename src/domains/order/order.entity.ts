// Tables `orders` and `order_items`.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrderChannel, PaymentState } from './order.ts';

@Entity('orders')
export class OrderEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('text') number: string;
  @Column('text') channel: OrderChannel;
  @Column('uuid', { name: 'customer_id' }) customerId: string;
  @Column('text') currency: string;
  @Column('bigint', { name: 'total_minor' }) totalMinor: number;
  @Column('bigint', { name: 'deposit_minor' }) depositMinor: number;
  @Column('text', { name: 'payment_state' }) paymentState: PaymentState;
  @Column('timestamptz', { name: 'placed_at' }) placedAt: Date;
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
