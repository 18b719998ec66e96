// What the schemas promise about themselves: every type, field, argument, value is described; refusals have one shape.
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLSchema,
} from 'graphql';
import { readFileSync } from 'node:fs';

const schema = (name: string): GraphQLSchema => buildSchema(readFileSync(`schema/${name}.graphql`, 'utf8'));

describe.each(['tracking', 'staff'])('the %s schema', name => {
  const types = Object.values(schema(name).getTypeMap()).filter(type => !type.name.startsWith('__'));

  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    const check = (what: string, description: string | null | undefined) => {
      if (!description?.trim()) bare.push(what);
    };
    for (const type of types) {
      if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) check(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          check(`${type.name}.${field.name}`, field.description);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field.description);
        for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
    }
    expect(bare).toEqual([]);
  });

  it('answers every mutation that can be refused with a union of one success and problems', () => {
    const problems = new Set(
      schema(name)
        .getImplementations(schema(name).getType('Problem') as never)
        .objects.map(type => type.name),
    );
    for (const type of types.filter(isUnionType)) {
      const members = type.getTypes().map(member => member.name);
      expect([type.name, members.filter(member => !problems.has(member)).length]).toEqual([type.name, 1]);
    }
  });
});
