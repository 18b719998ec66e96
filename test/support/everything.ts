// Selects everything that a schema has to tell, taken from the schema itself: a field that is added tomorrow is asked for,
// too. Fields that need an argument are left out; whoever wants those asks for them by name.
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** @param depth levels of objects */
export function everythingOf(schema: GraphQLSchema, typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!type) throw new Error(`The schema has no type ${typeName}.`);
  return selection(schema, type, depth);
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isAbstractType(type)) {
    const fragments = schema
      .getPossibleTypes(type)
      .map(
        possible =>
          `... on ${possible.name} ${fieldsOf(schema, possible, depth, new Set(clashing(schema, type)))}`,
      );
    return `{ __typename ${fragments.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields.`);
  return fieldsOf(schema, type, depth, new Set());
}

/** Names that two of the types give to fields of different types: they cannot be asked for under one name. */
function clashing(schema: GraphQLSchema, type: Parameters<GraphQLSchema['getPossibleTypes']>[0]): string[] {
  const types = new Map<string, Set<string>>();
  for (const possible of schema.getPossibleTypes(type))
    for (const field of Object.values(possible.getFields()))
      types.set(field.name, (types.get(field.name) ?? new Set()).add(String(field.type)));
  return [...types].filter(([, given]) => given.size > 1).map(([name]) => name);
}

function fieldsOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  depth: number,
  clashes: ReadonlySet<string>,
): string {
  const fields = Object.values(type.getFields())
    .filter(field => !field.args.some(isRequiredArgument))
    .flatMap(field => {
      const asked = fieldOf(schema, field, depth);
      if (asked === null) return [];
      return [clashes.has(field.name) ? `${type.name}_${field.name}: ${asked}` : asked];
    });
  return `{ ${fields.length > 0 ? fields.join(' ') : '__typename'} }`;
}

function fieldOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): string | null {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return field.name;
  return depth <= 1 ? null : `${field.name} ${selection(schema, type, depth - 1)}`;
}
