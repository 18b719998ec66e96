// The staff API's words for a tenant.
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/problem.type.ts';
import {
  COLLECTION_CHECKS,
  CUSTOMER_NAME_RULES,
  type CollectionCheck,
  type CustomerNameRule,
} from './tenant.ts';

export const CustomerNameOnPageEnum = enumOf(CUSTOMER_NAME_RULES);
registerEnumType(CustomerNameOnPageEnum, {
  name: 'CustomerNameOnPage',
  description: "How much of the customer's name the tracking page shows.",
  valuesConfig: {
    NONE: { description: 'Nothing; the name does not even leave the database.' },
    FIRST: { description: 'The first name.' },
    FULL: { description: 'The whole name.' },
  },
});

export const CollectionCheckEnum = enumOf(COLLECTION_CHECKS);
registerEnumType(CollectionCheckEnum, {
  name: 'CollectionCheck',
  description: 'What whoever collects a piece is asked for.',
  valuesConfig: {
    NONE: { description: 'Nothing.' },
    PIN: { description: 'The PIN that stands on the customer’s page once the piece is ready.' },
    SIGNATURE: { description: 'A signature.' },
    EITHER: { description: 'One of the two.' },
  },
});

@ObjectType('Tenant', { description: 'A shop: its face towards customers and what it lets them see.' })
export class TenantType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'Its name in addresses, lower case, for example `aurum-atelier`.' })
  slug: string;
  @Field(() => String, { nullable: true, description: 'The business name; null when none is set.' })
  name: string | null;
  @Field(() => String, {
    description: 'What customers read: the business name, or a phrase such as "Your jeweller".',
  })
  displayName: string;
  @Field(() => Int, { description: 'Counts the changes of settings; pass it on as `expectedVersion`.' })
  version: number;
  @Field(() => String, { description: 'The phrase that stands in for an unset name.' })
  fallbackName: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Path of the logo below any of its hosts; may be kept for ever. null: the initials are shown.',
  })
  logoUrl: string | null;
  @Field(() => String, { description: 'One or two letters that stand in for a logo.' })
  initials: string;
  @Field(() => String, { description: 'Absolute address of its lookup page on the shared host.' })
  pageUrl: string;
  @Field(() => [String], {
    description: 'Hosts of its own, whose pages know no other shop. Whoever runs the program sets them.',
  })
  hosts: string[];
  @Field(() => String, { description: 'The accent colour of its pages, `#rrggbb`.' })
  accentColor: string;
  @Field(() => String, {
    nullable: true,
    description: 'The e-mail address under "Questions about your order?".',
  })
  contactEmail: string | null;
  @Field(() => String, { nullable: true, description: 'The telephone number for customers.' })
  contactPhone: string | null;
  @Field(() => CustomerNameOnPageEnum, { description: "How much of the customer's name the page shows." })
  customerNameOnPage: CustomerNameRule;
  @Field(() => String, { description: 'Language and region of its pages, BCP 47, for example `en-GB`.' })
  locale: string;
  @Field(() => String, { description: 'Time zone of its pages, an IANA name, for example `Europe/London`.' })
  timeZone: string;
  @Field(() => Int, {
    description:
      'Minutes after which a customer is told by e-mail of answers that nobody has read; 0: never.',
  })
  unreadMailMinutes: number;
  @Field(() => Int, {
    description:
      'Hour of its day, 0 to 23 in its time zone, from which the e-mail about jobs that need attention goes out.',
  })
  digestHour: number;
  @Field(() => String, { description: 'Currency of its prices, ISO 4217, for example `GBP`.' })
  currency: string;
  @Field(() => Boolean, { description: 'Whether the take-in slip names the deposit.' })
  slipShowsDeposit: boolean;
  @Field(() => String, { nullable: true, description: 'The small print at the foot of the take-in slip.' })
  slipTerms: string | null;
  @Field(() => CollectionCheckEnum, { description: 'What whoever collects a piece is asked for.' })
  collectionCheck: CollectionCheck;
}
