// Take-in slips in the staff API.
import { Arg, Ctx, FieldResolver, Resolver, Root, registerEnumType } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { enumOf } from '../../graphql/problem.type.ts';
import { SignedUrlType } from '../attachment/photo-urls.ts';
import type { JobEntity } from '../job/job.entity.ts';
import { JobType } from '../job/job.type.ts';
import { SLIP_FORMATS, type SlipFormat } from './slip.ts';
import type { SlipService } from './slip.service.ts';

const SlipFormatEnum = enumOf(SLIP_FORMATS);
registerEnumType(SlipFormatEnum, {
  name: 'SlipFormat',
  description: 'The paper of a take-in slip.',
  valuesConfig: {
    A5: { description: 'A sheet of A5, upright.' },
    ROLL_80: { description: 'A roll of 80 mm, as long as it needs to be.' },
  },
});

@Resolver(() => JobType)
export class JobSlip {
  constructor(private readonly slips: SlipService) {}

  @FieldResolver(() => SignedUrlType, {
    description:
      'The take-in slip as a PDF, for printing: QR code, tracking ID, piece, customer, promise and, if the shop wants it, the deposit.',
  })
  takeInSlip(
    @Ctx() context: GraphContext,
    @Root() job: JobEntity,
    @Arg('format', () => SlipFormatEnum, { defaultValue: 'A5', description: 'The paper.' })
    format: SlipFormat,
  ) {
    return this.slips.address(staffOf(context), job.id, format);
  }
}
