// What the staff may say of the shop's settings.
import { Field, InputType, Int } from 'type-graphql';
import type { CollectionCheck, CustomerNameRule } from './tenant.ts';
import { CollectionCheckEnum, CustomerNameOnPageEnum } from './tenant.type.ts';

@InputType('UpdateTenantInput', {
  description: 'What is left out stays as it is; null takes an optional text away.',
})
export class UpdateTenantInput {
  @Field(() => String, {
    nullable: true,
    description: 'Business name, at most 120 characters; null: the fallback phrase is shown.',
  })
  name?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The phrase that stands in for an unset name, 1 to 120 characters, for example `Your jeweller`.',
  })
  fallbackName?: string | null;
  @Field(() => String, { nullable: true, description: 'Accent colour as `#rrggbb`.' })
  accentColor?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address for customers.' })
  contactEmail?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Telephone number for customers, at most 40 characters.',
  })
  contactPhone?: string | null;
  @Field(() => CustomerNameOnPageEnum, {
    nullable: true,
    description: "How much of the customer's name the page shows.",
  })
  customerNameOnPage?: CustomerNameRule | null;
  @Field(() => String, { nullable: true, description: 'BCP 47 tag, for example `en-GB`.' })
  locale?: string | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone, for example `Europe/London`.' })
  timeZone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217, for example `GBP`. For orders from now on; what was agreed before keeps its own.',
  })
  currency?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes after which a customer is told by e-mail of answers that nobody has read, 1 to 1,440; 0: never.',
  })
  unreadMailMinutes?: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "Hour of the shop's day from which the e-mail about jobs that need attention goes out, 0 to 23 in its time zone.",
  })
  digestHour?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the take-in slip names the deposit.' })
  slipShowsDeposit?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'The small print at the foot of the take-in slip, at most 600 characters.',
  })
  slipTerms?: string | null;
  @Field(() => CollectionCheckEnum, {
    nullable: true,
    description: 'What whoever collects a piece is asked for.',
  })
  collectionCheck?: CollectionCheck | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The `version` that you looked at; with it, a change that somebody made meanwhile is not overwritten.',
  })
  expectedVersion?: number | null;
}
