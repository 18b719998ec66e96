// What can come of changing the settings.
import { Field, ObjectType } from 'type-graphql';
import { InvalidInputType, Problem, resultUnion } from '../../graphql/problem.type.ts';
import type { TenantEntity } from './tenant.entity.ts';
import { TenantType } from './tenant.type.ts';

@ObjectType('TenantUpdated', {
  description: 'The settings are saved, and open customer pages are being told.',
})
export class TenantUpdated {
  @Field(() => TenantType, { description: 'The shop as it is now.' })
  tenant: TenantEntity;
}

@ObjectType('StaleSettings', {
  implements: Problem,
  description: 'Somebody changed the settings since `expectedVersion`. Nothing was changed.',
})
export class StaleSettingsType extends Problem {
  @Field(() => TenantType, { description: 'The shop as it is now.' })
  tenant: TenantEntity;
}

export const UpdateTenantResult = resultUnion(
  'UpdateTenantResult',
  'What came of changing the settings.',
  () => [TenantUpdated, InvalidInputType, StaleSettingsType],
);
