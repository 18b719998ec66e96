// A row of an old file: what stands in its cells is read whole, or not at all.
import { describe, expect, it } from '@jest/globals';
import { formatsOf, readRow, type ImportedJob } from '../../src/domains/import/import.row.ts';
import type { ImportField } from '../../src/domains/import/import.ts';

const FIELDS: readonly ImportField[] = ['NAME', 'ITEM', 'QUOTE', 'PROMISED'];
const columns = FIELDS.map((field, column) => ({ field, column }));

function read(cells: { quote?: string; promised?: string }, dayFirst = true, currency = 'GBP') {
  const room = {
    plan: { columns, workflowId: 'any', dayFirst },
    stages: [],
    prefixes: null,
    now: new Date('2026-01-01T00:00:00Z'),
    ...formatsOf('Europe/London', currency, 'en-GB'),
  };
  const row = readRow(['Ada', 'Ring', cells.quote ?? '', cells.promised ?? ''], room);
  return typeof row === 'string' ? row : (row.job as ImportedJob);
}

describe('the price in a row', () => {
  it.each([
    ['£1,250.50', 125_050],
    ['Rs. 500', 50_000],
    ['Fr. 100', 10_000],
    ['', null],
  ])('%s is read', (quote, quotedMinor) => {
    expect(read({ quote })).toMatchObject({ quotedMinor });
  });

  it.each(['£100 (was £120)', '12/15', '2 x 50', '50%', '0.125', '1,234.567'])('%s is refused', quote => {
    expect(read({ quote })).toBe(`"${quote}" is no amount. Write it as one number with at most 2 decimals.`);
  });

  it('has no decimals where the currency has none', () => {
    expect(read({ quote: '12.5' }, true, 'JPY')).toBe(
      '"12.5" is no amount. Write it as one number with no decimals.',
    );
  });
});

describe('the date in a row', () => {
  // London is an hour ahead of UTC then.
  it.each([
    ['2026-04-03', '2026-04-03T16:00:00.000Z'],
    ['3/4/26', '2026-04-03T16:00:00.000Z'],
    ['3.4.26 14:30', '2026-04-03T13:30:00.000Z'],
    ['03/04/2026 14.30', '2026-04-03T13:30:00.000Z'],
    ['2026-04-03 14:30:15', '2026-04-03T13:30:15.000Z'],
    ['2026-04-03 2:30 PM', '2026-04-03T13:30:00.000Z'],
    ['03/04/2026, 2:30:00 p.m.', '2026-04-03T13:30:00.000Z'],
    ['2026-04-03 12:05am', '2026-04-02T23:05:00.000Z'],
    ['2026-04-03 12:05 PM', '2026-04-03T11:05:00.000Z'],
    ['2026-04-03T14:30:00Z', '2026-04-03T14:30:00.000Z'],
    ['2026-04-03T14:30:00.123456Z', '2026-04-03T14:30:00.000Z'],
    ['2026-04-03 14:30:00 +02:00', '2026-04-03T12:30:00.000Z'],
    ['2026-04-03T14:30-0530', '2026-04-03T20:00:00.000Z'],
    ['2026-04-03 14:30+02', '2026-04-03T12:30:00.000Z'],
  ])('%s is read whole', (promised, at) => {
    expect(read({ promised })).toMatchObject({ promisedFor: new Date(at) });
  });

  it('a time with a dot does not make a date one with the day first', () => {
    expect(read({ promised: '4/3/2026 14.30' }, false)).toMatchObject({
      promisedFor: new Date('2026-04-03T13:30:00.000Z'),
    });
    expect(read({ promised: '3.4.2026 14.30' }, false)).toMatchObject({
      promisedFor: new Date('2026-04-03T13:30:00.000Z'),
    });
  });

  it.each([
    ...['03/04/20265', '2026-04-03 and maybe later', '3/4/26/7', '3/4-26', '03/04/026', '03/04/0026'],
    ...[
      '2026-04-03 24:00',
      '2026-04-03 14:60',
      '2026-04-03 14:30:60',
      '2026-04-03 14:30 PM',
      '2026-04-03 0:30 am',
    ],
    ...[
      '2026-04-03 14:30+25:00',
      '2026-04-03 14:30 CET',
      '2026-04-03Z',
      '2026-04-03 14',
      '2026-02-30',
      'soon',
    ],
  ])('%s is refused', promised => {
    expect(read({ promised })).toBe(
      `"${promised}" is no date. Write it as 2026-04-03 or 03/04/2026, with a time such as 14:30 or without.`,
    );
  });
});

it('everything that is wrong with a row is told at once', () => {
  expect(read({ quote: '£100 (was £120)', promised: 'soon' })).toBe(
    '"soon" is no date. Write it as 2026-04-03 or 03/04/2026, with a time such as 14:30 or without. ' +
      '"£100 (was £120)" is no amount. Write it as one number with at most 2 decimals.',
  );
});
