// Search boxes of the staff API: what somebody at the telephone has to go by, in whatever order and spelling.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let other: Shop;
let ring: string;
let brooch: string;

const DOCUMENT = `query ($search: String) {
  jobs(filter: { search: $search }) { edges { node { id } } }
  orders(search: $search) { edges { node { jobs { id } } } }
  customers(search: $search) { edges { node { name } } }
}`;
interface Answer {
  jobs: { edges: { node: { id: string } }[] };
  orders: { edges: { node: { jobs: { id: string }[] } }[] };
  customers: { edges: { node: { name: string } }[] };
}

async function find(search: string, of = shop) {
  const { jobs, orders, customers } = await of.staff.get<Answer, object>(DOCUMENT, { search });
  return {
    jobs: jobs.edges.map(({ node }) => node.id),
    orders: orders.edges.flatMap(({ node }) => node.jobs.map(({ id }) => id)),
    customers: customers.edges.map(({ node }) => node.name),
  };
}
const nothing = { jobs: [], orders: [], customers: [] };
const theRing = () => ({ jobs: [ring], orders: [ring], customers: ['Amelia Osei'] });
const theBrooch = () => ({ jobs: [brooch], orders: [brooch], customers: ['José Núñez'] });

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
  other = await openShop(server);
  const amelia = { name: 'Amelia Osei', email: 'amelia@osei.example', phone: '+44 7700 900123' };
  ring = (await shop.job({ customer: amelia })).id;
  const jose = { name: 'José Núñez', email: 'jose_n@example.com', phone: '(020) 7946-0011' };
  const items = [{ description: 'Pearl restringing', quantity: 1, unitPriceMinor: 4_500 }];
  brooch = (await shop.job({ customer: jose, itemType: 'Brooch', description: '100% silver', items })).id;
});
afterAll(() => server.stop());

describe('looking for jobs, orders and customers', () => {
  it.each([
    'Osei',
    'osei AMELIA',
    'amelia@osei.example',
    '+44 7700 900123',
    '07700 900123',
    '07700900123',
    '0044 7700 900-123',
    '+44 (0)7700 900 123',
    '900123',
  ])('AD-04 finds the ring by %s', async search => {
    expect(await find(search)).toEqual(theRing());
  });

  it.each(['020 7946 0011', '+44 20 7946 0011', 'Núñez', 'nunez JOSE', 'Jose_N'])(
    'AD-04 finds the brooch by %s',
    async search => {
      expect(await find(search)).toEqual(theBrooch());
    },
  );

  it.each([
    ['+45 12 34 56 78', '12 34 56 78'],
    ['+353 1 234 5678', '01 234 5678'],
    ['+49 30 123456', '030 123456'],
    ['+1 (555) 010-9988', '(555) 010-9988'],
    ['+65 6123 4567', '6123 4567'],
  ])('AD-04 takes %s and %s for one number, whichever was written down', async (abroad, athome) => {
    const own = await openShop(server);
    await own.job({ customer: { name: 'From abroad', phone: abroad } });
    await own.job({ customer: { name: 'From here', phone: athome } });
    for (const search of [abroad, athome, abroad.replace('+', '00')])
      expect((await find(search, own)).customers).toEqual(['From abroad', 'From here']);
  });

  it('AD-04 finds a name without its accents, and with whatever apostrophe', async () => {
    const own = await openShop(server);
    await own.job({ customer: { name: 'Zoë O’Brien-Müller' }, itemType: 'Collier «Étoile»' });
    for (const search of ["zoe o'brien", 'O’Brien', 'Zoë muller'])
      expect((await find(search, own)).customers).toEqual(['Zoë O’Brien-Müller']);
    for (const search of ['etoile', 'ÉTOILE', "o'brien collier"])
      expect((await find(search, own)).jobs).toHaveLength(1);
  });

  it('AD-04 finds a job by words of several places, and an order by its lines and by its number', async () => {
    for (const search of ['1001', 'Order 1001', ' #1001', 'no. 1001', 'Nr 1001'])
      expect(await find(search)).toEqual({ jobs: [ring], orders: [ring], customers: [] });
    expect((await find('solitaire amelia ring')).jobs).toEqual([ring]);
    expect((await find('100% brooch')).jobs).toEqual([brooch]);
    expect((await find('pearl núñez')).orders).toEqual([brooch]);
  });

  it('takes no sign for a wildcard, and no few digits for a telephone number', async () => {
    for (const search of ['j_se', '%%', 'Osei Núñez', '0090', '00900', '+44 7700 900124'])
      expect([search, await find(search)]).toEqual([search, nothing]);
  });

  it('AH-02 finds nothing of another shop', async () => {
    for (const search of ['Osei', '07700 900123', 'pearl'])
      expect(await find(search, other)).toEqual(nothing);
  });

  it('is done with an endless search at once', async () => {
    expect(await find('Osei '.repeat(40) + 'nobody')).toEqual(theRing());
    expect(await find('x'.repeat(100_000))).toEqual(nothing);
  });

  it('asks for jobs by their ids, and passes over what is none of theirs', async () => {
    const { id: theirs } = await other.job();
    const { jobs } = await shop.staff.get<Pick<Answer, 'jobs'>, object>(
      'query ($ids: [ID!]) { jobs(filter: { ids: $ids }) { edges { node { id } } } }',
      { ids: [ring, theirs, 'none', brooch] },
    );
    expect(jobs.edges.map(({ node }) => node.id).sort()).toEqual([ring, brooch].sort());
  });
});
