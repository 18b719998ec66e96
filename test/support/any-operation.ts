// Writes a document for any field of the schema's roots, so that a test can ask all of them.
import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';

/**
 * Ids, by the name of the argument or input field that takes them. Where none is known, one is made up. By the whole path,
 * as `moveJob.input.jobId`, other values as well; null leaves one out.
 */
export type Known = Readonly<Record<string, string | number | null | readonly object[]>>;

/** @param operation the kind of the root: `query`, `mutation` or `subscription` */
export const askFor = (operation: string, field: GraphQLField<unknown, unknown>, known: Known): string =>
  `${operation} { ${field.name}${argumentsOf(field, known)} ${selection(field.type)} }`;

/** What an argument that is only called `id` is the id of. */
const idIn = (path: string): string =>
  path.startsWith('order')
    ? 'orderId'
    : path.startsWith('revokeApiKey')
      ? 'apiKeyId'
      : path.includes('Notification')
        ? 'notificationId'
        : 'jobId';

/** An argument's value, with a known id wherever one can stand. */
function valueOf(known: Known, type: GraphQLInputType, name: string, path: string): unknown {
  if (isNonNullType(type)) return valueOf(known, type.ofType, name, path);
  if (known[path] === null || Array.isArray(known[path])) return known[path];
  if (known[path] !== undefined && !isInputObjectType(getNamedType(type)))
    return isListType(type) ? [known[path]] : known[path];
  if (isListType(type)) return [valueOf(known, type.ofType, name, path)];
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    // A job is booked in for a customer or an order; the customer's id is the one to try.
    const chosen = fields.filter(
      ({ name: each }) =>
        named.name !== 'CreateJobInput' ||
        !['customer', 'orderId'].includes(each) ||
        typeof known[`${path}.${each}`] === 'string',
    );
    return Object.fromEntries(
      chosen.map(field => [field.name, valueOf(known, field.type, field.name, `${path}.${field.name}`)]),
    );
  }
  // Nobody hands out a role above their own, which would hide what is asked for.
  if (isEnumType(named)) return named.name === 'StaffRole' ? 'MEMBER' : named.getValues()[0]?.name;
  if (known[name] !== undefined) return known[name];
  if (named.name === 'ID' && name === 'id') return known[idIn(path)] ?? randomUUID();
  switch (named.name) {
    case 'Int':
      return name === 'expectedVersion' ? 1 : name === 'byteSize' ? 1_000 : 5;
    case 'Boolean':
      return true;
    case 'DateTime':
      return '2027-01-01T00:00:00Z';
    case 'IdempotencyKey':
    case 'ID':
      return randomUUID();
    case 'Cursor':
      return null;
    default:
      return name === 'search'
        ? (known['trackingId'] ?? 'x')
        : name === 'contentType'
          ? 'image/jpeg'
          : name === 'email'
            ? 'a@example.com'
            : name === 'timeZone'
              ? 'UTC'
              : name === 'locale'
                ? 'en'
                : name === 'accentColor'
                  ? '#112233'
                  : name === 'phone' || name === 'contactPhone'
                    ? '0123456'
                    : 'x';
  }
}

/** Every scalar that an answer can carry, three levels down: a leak anywhere in it should be seen. */
function selection(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map(one => `... on ${one.name} ${fields(one, depth, `${one.name}_`)}`)
      .join(' ')} }`;
  if (isInterfaceType(named)) return '{ __typename }';
  if (!isObjectType(named)) return '';
  return fields(named, depth, '');
}

/** @param prefix of the aliases in a union, whose types may give one name to fields of different types */
function fields(
  type: { readonly name: string; getFields(): Record<string, GraphQLField<unknown, unknown>> },
  depth: number,
  prefix: string,
): string {
  const parts = Object.values(type.getFields()).flatMap(field => {
    const inner = getNamedType(field.type);
    const composite = isObjectType(inner) || isUnionType(inner) || isInterfaceType(inner);
    if (field.args.some(arg => isNonNullType(arg.type))) return [];
    const alias = prefix !== '' ? `${prefix}${field.name}: ` : '';
    if (!composite) return [`${alias}${field.name}`];
    return depth >= 2 ? [] : [`${alias}${field.name} ${selection(field.type, depth + 1)}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

const literal = (value: unknown, type: GraphQLInputType): string => {
  const named = getNamedType(type);
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map(one => literal(one, named)).join(', ')}]`;
  if (isInputObjectType(named)) {
    const fields = named.getFields();
    return `{ ${Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([key, one]) => `${key}: ${literal(one, (fields[key] as { type: GraphQLInputType }).type)}`)
      .join(', ')} }`;
  }
  return isEnumType(named) ? (value as string) : JSON.stringify(value);
};

const argumentsOf = (field: GraphQLField<unknown, unknown>, known: Known): string => {
  const given = field.args
    .filter((arg: GraphQLArgument) => !['first', 'last', 'after', 'before'].includes(arg.name))
    // By id: what a number or a tracking ID would find is asked for in tests of its own.
    .filter(
      arg => !(field.args.some(({ name }) => name === 'id') && ['number', 'trackingId'].includes(arg.name)),
    )
    .map(
      arg =>
        `${arg.name}: ${literal(valueOf(known, arg.type, arg.name, `${field.name}.${arg.name}`), arg.type)}`,
    );
  return given.length > 0 ? `(${given.join(', ')})` : '';
};
