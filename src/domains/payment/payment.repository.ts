// The shop's ways to pay in Postgres.
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { PaymentMethod } from './payment.ts';

export class PaymentRepository {
  methods(tx: ReadTx): Promise<PaymentMethod[]> {
    return tx.query<PaymentMethod>(
      'select kind, label, instructions from payment_methods where tenant_id = $1 order by position',
      [tx.tenantId],
    );
  }

  async replaceMethods(tx: Tx, methods: readonly PaymentMethod[]): Promise<void> {
    await tx.query('delete from payment_methods where tenant_id = $1', [tx.tenantId]);
    for (const [position, { kind, label, instructions }] of methods.entries())
      await tx.query(
        'insert into payment_methods (tenant_id, position, kind, label, instructions) values ($1, $2, $3, $4, $5)',
        [tx.tenantId, position, kind, label, instructions],
      );
  }
}
