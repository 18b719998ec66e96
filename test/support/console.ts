// Getting into the staff console as people do.
import type { Page } from 'playwright-core';
import { PASSWORD, type Shop } from './shop.ts';
import type { StaffRole } from '../../src/kernel/actor.ts';

/** Signs a page in; what it opens next is signed in as well. */
export async function signInToConsole(
  page: Page,
  url: string,
  shop: Pick<Shop, 'slug'>,
  role: StaffRole,
): Promise<void> {
  await page.goto(`${url}/console/jobs`);
  await page.getByLabel('E-mail').fill(`${role.toLowerCase()}@${shop.slug}.example`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByTestId('line-mark').waitFor({ state: 'attached' });
}
