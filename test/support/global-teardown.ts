// Ends the run's Postgres; its folder goes with it.
import './global-setup.ts';

export default async function teardown(): Promise<void> {
  await globalThis.waypostPostgres?.stop();
}
