// What people type into an amount of the console, in every currency and language.
import { describe, expect, it } from '@jest/globals';
import { moneyInput, parseMoney } from '../../client-examples/staff-console/src/lib/money.ts';

const LOCALES = ['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'de-CH', 'ar-KW'];

describe('an amount that somebody types', () => {
  it('is what the form has written, in every currency', () => {
    for (const currency of Intl.supportedValuesOf('currency'))
      for (const locale of LOCALES)
        for (const minor of [0, 1, 50, 999, 1_000, 12_500, 1_250_000, 999_999_999])
          expect([
            currency,
            locale,
            parseMoney(moneyInput(minor, currency, locale), currency, locale),
          ]).toEqual([currency, locale, minor]);
  });

  it.each([
    ['12', 'GBP', 'en-GB', 1_200],
    ['12.5', 'GBP', 'en-GB', 1_250],
    ['12,5', 'GBP', 'en-GB', 1_250],
    ['1,250', 'GBP', 'en-GB', 125_000],
    ['1.250', 'EUR', 'de-DE', 125_000],
    ['1,250.50', 'GBP', 'en-GB', 125_050],
    ['1.250,50', 'EUR', 'de-DE', 125_050],
    ["1'250.50", 'CHF', 'de-CH', 125_050],
    ['1 250,50', 'EUR', 'fr-FR', 125_050],
    ['1,234,567', 'GBP', 'en-GB', 123_456_700],
    ['2.250', 'KWD', 'en-GB', 2_250],
    ['12,500', 'TND', 'fr-FR', 12_500],
    ['1,250', 'KWD', 'en-GB', 1_250_000],
    ['1,250', 'JPY', 'en-GB', 1_250],
    ['£5', 'GBP', 'en-GB', 500],
    ['5 €', 'EUR', 'de-DE', 500],
    ['GBP 12.50', 'GBP', 'en-GB', 1_250],
    [' ', 'GBP', 'en-GB', null],
  ])('%s %s in %s', (text, currency, locale, minor) => {
    expect(parseMoney(text, currency, locale)).toBe(minor);
  });

  it.each([
    ['12.345', 'GBP', 'en-GB'],
    ['12.5', 'JPY', 'en-GB'],
    ['12,34,56', 'GBP', 'en-GB'],
    ['1.2.3', 'GBP', 'en-GB'],
    ['1234,567', 'GBP', 'en-GB'],
    ['-5', 'GBP', 'en-GB'],
    ['.', 'GBP', 'en-GB'],
    ['$5', 'GBP', 'en-GB'],
    ['£', 'GBP', 'en-GB'],
  ])('%s %s in %s is none', (text, currency, locale) => {
    expect(parseMoney(text, currency, locale)).toBeUndefined();
  });
});
