// What an order costs in all must stay a number that can be read, whoever changes what its jobs are quoted at.
import { moneyText } from '../../kernel/money.ts';
import { invalidInput, type InvalidInput } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import { MAX_MONEY_MINOR } from './order.ts';
import type { OrderRepository } from './order.repository.ts';

/**
 * Asked after a change, as part of it: the refusal takes it back. Locks the order, so that of two changes at once the later
 * one counts both; its jobs are locked before, as everywhere.
 */
export async function totalProblem(
  orders: OrderRepository,
  tx: Tx,
  orderId: string,
): Promise<InvalidInput | null> {
  await orders.lock(tx, orderId);
  const [balance] = await orders.balances(tx, [orderId]);
  if (!balance || balance.totalMinor <= MAX_MONEY_MINOR) return null;
  const most = moneyText(MAX_MONEY_MINOR, balance.currency);
  return invalidInput('quotedMinor', `What is quoted for all jobs of an order is ${most} at most in sum.`);
}
