// The staff API's words for customers.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../../graphql/language.type.ts';
import {
  IdempotencyConflictType,
  InvalidInputType,
  NotFoundType,
  Problem,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { connectionType } from '../../graphql/page.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { Language } from '../../kernel/language.ts';

@ObjectType('Customer', {
  description: 'Whose pieces they are. Known to the staff only.',
  simpleResolvers: true,
})
export class CustomerType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'The whole name.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'Where e-mails go; null when unknown.' })
  email: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number; null when unknown.' })
  phone: string | null;
  @Field(() => LanguageEnum, {
    nullable: true,
    description:
      'In which e-mails and take-in slips are written and the tracking page opens; null: the language of the shop.',
  })
  language: Language | null;
  @Field(() => Int, { description: 'Counts the changes; pass it on as `expectedVersion`.' })
  version: number;
  @Field(() => DateTimeScalar, { description: 'When the customer was first entered.' })
  createdAt: Date;
}

export const CustomerConnection = connectionType(CustomerType, 'Customer', 'customers');

@ObjectType('CustomerCreated', { description: 'The customer exists.' })
export class CustomerCreated {
  @Field(() => CustomerType, { description: 'The customer.' })
  customer: CustomerType;
}

export const CreateCustomerResult = resultUnion(
  'CreateCustomerResult',
  'What came of entering a customer.',
  () => [CustomerCreated, InvalidInputType, IdempotencyConflictType],
);

@ObjectType('CustomerUpdated', { description: 'The customer was changed.' })
export class CustomerUpdated {
  @Field(() => CustomerType, { description: 'How it stands now.' })
  customer: CustomerType;
}

@ObjectType('StaleCustomer', {
  implements: Problem,
  description: 'The customer was changed since `expectedVersion`. Nothing was changed now.',
})
export class StaleCustomerType extends Problem {
  @Field(() => CustomerType, { description: 'How it stands now.' })
  customer: CustomerType;
}

export const UpdateCustomerResult = resultUnion(
  'UpdateCustomerResult',
  'What came of changing a customer.',
  () => [CustomerUpdated, StaleCustomerType, InvalidInputType, NotFoundType],
);
