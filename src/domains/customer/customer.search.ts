// How a customer is found, wherever there is a search box: by name, e-mail or telephone.
import { folded, type SearchTerm } from '../../platform/postgres/search.ts';

/** @param alias of the customers' table in the query */
export const customerFound = (alias: string, { like, digits }: SearchTerm): string =>
  `${folded(`${alias}.name`)} ilike ${like} or ${alias}.email ilike ${like} or ${alias}.phone ilike ${like}
   or regexp_replace(${alias}.phone, '\\D', '', 'g') like ${digits}`;
