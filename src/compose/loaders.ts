// What one GraphQL request reads in batches, by domain.
import { AttachmentLoaders } from '../domains/attachment/attachment.loaders.ts';
import { CollectionLoaders } from '../domains/collection/collection.loaders.ts';
import { CustomerLoaders } from '../domains/customer/customer.loaders.ts';
import { DecisionLoaders } from '../domains/decision/decision.loaders.ts';
import { JobLoaders } from '../domains/job/job.loaders.ts';
import { OrderLoaders } from '../domains/order/order.loaders.ts';
import { ThreadLoaders } from '../domains/thread/thread.loaders.ts';
import { WorkflowLoaders } from '../domains/workflow/workflow.loaders.ts';
import type { Files } from './files.ts';
import type { Ground } from './ground.ts';
import type { Jobs } from './jobs.ts';
import type { Money } from './money.ts';

export const makeLoaders = ({ uow }: Ground, work: Jobs, files: Files, { decisionRows }: Money) => ({
  customers: new CustomerLoaders(uow, work.customerRows),
  workflows: new WorkflowLoaders(uow, work.workflowRows, work.workflowReader),
  orders: new OrderLoaders(uow, work.orderRows),
  jobs: new JobLoaders(uow, work.jobRows),
  collections: new CollectionLoaders(uow, files.collectionRows),
  attachments: new AttachmentLoaders(uow, files.attachmentRows),
  decisions: new DecisionLoaders(uow, decisionRows),
  threads: new ThreadLoaders(uow, work.threadRows),
});
