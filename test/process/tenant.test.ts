// The operator's command for shops, as it is typed, against a database that a program is running on.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import * as api from '../gql/staff.ts';
import { GraphClient } from '../support/client.ts';
import { runScriptIn } from '../support/program.ts';
import { startServer, type TestServer } from '../support/server.ts';

const SLUG = 'hartley-vance';
const EMAIL = 'eleanor@hartley.example';
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const tenant = (...words: string[]) =>
  runScriptIn({ DATABASE_URL: server.database.url }, 'scripts/create-tenant.ts', ...words);
const client = (token: string | null = null) => new GraphClient(`${server.url}/staff/graphql`, token);
const signIn = async (password: string) =>
  (await client().get(api.SignInDocument, { input: { email: EMAIL, password } })).signIn;

it('opens a shop, gives it hosts, and lets an owner back in who has lost the second step', async () => {
  const opened = await tenant(SLUG, 'Hartley & Vance', EMAIL, 'repair');
  const password = /Sign in as \S+ with (\S+)/.exec(opened.stdout)?.[1] ?? '';
  const first = await signIn(password);
  if (first.__typename !== 'SignedIn') throw new Error(first.__typename);
  expect((await tenant('hosts', SLUG, 'track.hartley.example')).stdout).toContain('track.hartley.example');

  await expect(tenant('totp-off', SLUG, EMAIL)).rejects.toMatchObject({
    stderr: expect.stringContaining(`Nobody at ${SLUG} signs in as ${EMAIL} in two steps.`),
  });
  await expect(tenant('totp-off', 'nobody-here', EMAIL)).rejects.toMatchObject({
    stderr: expect.stringContaining('There is no shop called nobody-here.'),
  });
  const owner = client(first.token);
  const { startTotp: started } = await owner.get(api.StartTotpDocument, { password });
  if (started.__typename !== 'TotpStarted') throw new Error(started.__typename);
  const { confirmTotp } = await owner.get(api.ConfirmTotpDocument, {
    code: new TOTP({ secret: started.secret }).generate(),
  });
  expect(confirmTotp.__typename).toBe('TotpConfirmed');
  expect(await signIn(password)).toMatchObject({ code: 'TOTP_REQUIRED' });
  expect((await tenant('totp-off', SLUG, EMAIL)).stdout).toContain('with the password alone');
  expect((await owner.ask(api.MeDocument, {})).errors).toHaveLength(1);
  expect(await signIn(password)).toMatchObject({ __typename: 'SignedIn' });
});
