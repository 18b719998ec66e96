// Telephone numbers as people write them: "+44 (0)20 7946 0011", "0044 20…", "020 7946-0011" are one. The
// server's search compares in the same way.

/** Country codes of ITU-T E.164: of one digit, of two, and all others of three. */
const COUNTRY_CODE = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/**
 * The digits that are the same from inside the country and from outside: without its code, which only a number that
 * begins with + or 00 can have, and without the zeros in front.
 */
export function nationalDigits(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const international = phone.trim().startsWith('+') ? digits : /^00(\d+)/.exec(digits)?.[1];
  return (international?.replace(COUNTRY_CODE, '') ?? digits).replace(/^0+/, '');
}
