// Customers in the staff API.
import { Arg, Args, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { LanguageEnum } from '../../graphql/language.type.ts';
import { PageArguments, SEARCH_RULE } from '../../graphql/page.type.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { IdempotencyKeyScalar } from '../../graphql/scalars.ts';
import type { Language } from '../../kernel/language.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { cleanOptional } from '../../kernel/text.ts';
import type { NewCustomer } from './customer.ts';
import type { CustomerService } from './customer.service.ts';
import {
  CreateCustomerResult,
  CustomerConnection,
  CustomerType,
  UpdateCustomerResult,
} from './customer.type.ts';

@InputType('NewCustomerInput', { description: 'A customer who is not in the book yet.' })
export class NewCustomerInput implements NewCustomer {
  @Field(() => String, { description: 'The whole name, at most 120 characters.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;
  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'In which e-mails and take-in slips are written; null: in the language of the shop.',
  })
  language?: Language | null;
}

@InputType('CreateCustomerInput', { description: 'A customer who is not in the book yet.' })
export class CreateCustomerInput extends NewCustomerInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The same key enters the customer once.' })
  idempotencyKey: string;
}

@InputType('UpdateCustomerInput', {
  description: 'What is left out stays as it is; null takes a contact or the language away.',
})
export class UpdateCustomerInput {
  @Field(() => ID, { description: 'Which customer.' })
  customerId: string;
  @Field(() => Int, { description: '`Customer.version` as you know it.' })
  expectedVersion: number;
  @Field(() => String, { nullable: true, description: 'The whole name, at most 120 characters.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;
  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'In which e-mails and take-in slips are written; null: in the language of the shop.',
  })
  language?: Language | null;
}

@Resolver(() => CustomerType)
export class CustomerResolver {
  constructor(private readonly customers: CustomerService) {}

  @Query(() => CustomerType, { nullable: true, description: 'One customer; null when there is none.' })
  customer(@Ctx() context: GraphContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return this.customers.one(staffOf(context), id);
  }

  @Query(() => CustomerConnection, { name: 'customers', description: 'Customers by name.' })
  page(
    @Ctx() context: GraphContext,
    @Args(() => PageArguments) args: PageArguments,
    @Arg('search', () => String, {
      nullable: true,
      description: `Parts of the name, e-mail address or telephone number. ${SEARCH_RULE}`,
    })
    search?: string | null,
  ) {
    return this.customers.page(staffOf(context), cleanOptional(search), args);
  }

  @Mutation(() => CreateCustomerResult, { description: 'Enters a customer.' })
  async createCustomer(
    @Ctx() context: GraphContext,
    @Arg('input', () => CreateCustomerInput, { description: 'Who it is.' }) input: CreateCustomerInput,
  ) {
    const { idempotencyKey, ...customer } = input;
    const result = await this.customers.create(staffOf(context), idempotencyKey, customer);
    return isRefusal(result) ? result : succeed('CustomerCreated', { customer: result });
  }

  @Mutation(() => UpdateCustomerResult, {
    description: 'Corrects a name or a contact. Open tracking pages follow, where they show the name.',
  })
  async updateCustomer(
    @Ctx() context: GraphContext,
    @Arg('input', () => UpdateCustomerInput, { description: 'What to change.' }) input: UpdateCustomerInput,
  ) {
    const actor = staffOf(context);
    const { email, phone, language } = input;
    const change = { ...(input.name != null && { name: input.name }), email, phone, language };
    const result = await this.customers.update(actor, input, change);
    if (!isRefusal(result)) return succeed('CustomerUpdated', { customer: result });
    if (result.type !== 'StaleCustomer') return result;
    return { ...result, customer: await this.customers.one(actor, input.customerId) };
  }
}
