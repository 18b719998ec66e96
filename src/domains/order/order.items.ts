// Lines of an order on their way into their table.
import { newId } from '../../kernel/ids.ts';
import { clean } from '../../kernel/text.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { NewItem } from './order.ts';
import type { OrderItemEntity } from './order.entity.ts';

export const cleanItems = (items: readonly NewItem[]): NewItem[] =>
  items.map(({ description, quantity, unitPriceMinor }) => ({
    description: clean(description),
    quantity,
    unitPriceMinor,
  }));

export const itemRows = (tx: Tx, orderId: string, items: readonly NewItem[]): OrderItemEntity[] =>
  items.map((item, position) => ({ ...item, id: newId(), tenantId: tx.tenantId, orderId, position }));
