// The staff API's words for who is signed in and for API keys.
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import {
  enumOf,
  InvalidInputType,
  NotFoundType,
  Problem,
  RateLimitedType,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { KEY_SCOPES, STAFF_ROLES, type Actor, type KeyScope, type StaffRole } from '../../kernel/actor.ts';
import { TenantType } from '../tenant/tenant.type.ts';

export const StaffRoleEnum = enumOf(STAFF_ROLES);
registerEnumType(StaffRoleEnum, {
  name: 'StaffRole',
  description: 'What somebody of the staff, or a program, may do.',
  valuesConfig: {
    OWNER: { description: 'Everything.' },
    MANAGER: { description: 'Everything but what only the owner may: handing out the owner role.' },
    MEMBER: { description: 'The work on jobs; no deletions, settings, workflows or API keys.' },
  },
});

export const KeyScopeEnum = enumOf(KEY_SCOPES);
registerEnumType(KeyScopeEnum, {
  name: 'ApiKeyScope',
  description: 'How far an API key reaches within its role.',
  valuesConfig: {
    READ: { description: 'Queries and subscriptions; every mutation is refused.' },
    JOBS: { description: 'The work on jobs too; no deletions, settings, workflows, imports or logs.' },
    ALL: { description: 'Everything that its role may do.' },
  },
});

@ObjectType('Viewer', { description: 'Who is asking: a person of the staff, or a program with an API key.' })
export class ViewerType {
  @Field(() => ID, { description: "The staff member's or the API key's id." })
  id: string;
  @Field(() => String, { description: 'The name that stands beside what they do.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'The e-mail address; null for an API key.' })
  email: string | null;
  @Field(() => StaffRoleEnum, { description: 'What they may do.' })
  role: StaffRole;
  @Field(() => Boolean, { description: 'Whether this is a program.' })
  isApiKey: boolean;
  @Field(() => TenantType, { description: 'The shop that they work for.' })
  tenant: TenantType;
}

@ObjectType('SignedIn', { description: 'Welcome. The token is good for 14 days or until signOut.' })
export class SignedIn {
  @Field(() => String, {
    description: 'Send it as `Authorization: Bearer …`, or as `connectionParams.authorization` on WebSocket.',
  })
  token: string;
  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  expiresAt: Date;
  @Field(() => ViewerType, { description: 'Who you are now.' })
  viewer: Actor;
}

@ObjectType('SignInRefused', {
  implements: Problem,
  description: 'E-mail and password do not match, or the shop must be named.',
})
export class SignInRefusedType extends Problem {}

@ObjectType('TotpRequired', {
  implements: Problem,
  description: 'The password is right. No session was opened: sign in again with `code` as well.',
})
export class TotpRequiredType extends Problem {}

export const SignInResult = resultUnion('SignInResult', 'What came of signing in.', () => [
  SignedIn,
  SignInRefusedType,
  TotpRequiredType,
  InvalidInputType,
  RateLimitedType,
]);

@ObjectType('ApiKey', { description: 'A key with which a program uses the staff API.' })
export class ApiKeyType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'What it is for; stands beside what the program does.' })
  name: string;
  @Field(() => StaffRoleEnum, { description: 'What the program may do.' })
  role: StaffRole;
  @Field(() => KeyScopeEnum, { description: 'How far it reaches within that.' })
  scope: KeyScope;
  @Field(() => String, { description: 'The first characters of the secret, to recognise it by.' })
  prefix: string;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the minute; null when never.',
  })
  lastUsedAt: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it stopped working; null while it works.',
  })
  revokedAt: Date | null;
}

@ObjectType('ApiKeyCreated', { description: 'The key exists.' })
export class ApiKeyCreated {
  @Field(() => ApiKeyType, { description: 'The key.' })
  apiKey: ApiKeyType;
  @Field(() => String, { description: 'The secret. Shown this once; only its hash is kept.' })
  secret: string;
}

@ObjectType('ApiKeyRevoked', { description: 'The key works no more.' })
export class ApiKeyRevoked {
  @Field(() => ApiKeyType, { description: 'The key.' })
  apiKey: ApiKeyType;
}

export const CreateApiKeyResult = resultUnion('CreateApiKeyResult', 'What came of making an API key.', () => [
  ApiKeyCreated,
  InvalidInputType,
]);
export const RevokeApiKeyResult = resultUnion(
  'RevokeApiKeyResult',
  'What came of revoking an API key.',
  () => [ApiKeyRevoked, NotFoundType],
);
