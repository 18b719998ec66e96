// The work: customers, workflows, orders, jobs and everything that lists or moves them.
import { CustomerRepository } from '../domains/customer/customer.repository.ts';
import { CustomerService } from '../domains/customer/customer.service.ts';
import { collectionGuard } from '../domains/collection/collection.guard.ts';
import { ImportRepository } from '../domains/import/import.repository.ts';
import { ImportRowsService } from '../domains/import/import-rows.service.ts';
import { ImportService } from '../domains/import/import.service.ts';
import { AttentionReader } from '../domains/job/attention.reader.ts';
import { BoardReader } from '../domains/job/board.reader.ts';
import { CustomerFollower } from '../domains/job/customer-follower.ts';
import { IntakeService } from '../domains/job/intake.service.ts';
import { JobListRepository } from '../domains/job/job-list.repository.ts';
import { JobReader } from '../domains/job/job.reader.ts';
import { JobRepository } from '../domains/job/job.repository.ts';
import { JobService } from '../domains/job/job.service.ts';
import { NoteService } from '../domains/job/note.service.ts';
import { SavedViewRepository } from '../domains/job/saved-view.repository.ts';
import { SavedViewService } from '../domains/job/saved-view.service.ts';
import { OrderRepository } from '../domains/order/order.repository.ts';
import { OrderService } from '../domains/order/order.service.ts';
import { totalProblem } from '../domains/order/order.total.ts';
import { ThreadRepository } from '../domains/thread/thread.repository.ts';
import { UpgradeRepository } from '../domains/upgrade/upgrade.repository.ts';
import { UpgradeService } from '../domains/upgrade/upgrade.service.ts';
import { OnboardingService } from '../domains/workflow/onboarding.service.ts';
import { WorkflowDetailsService } from '../domains/workflow/workflow-details.service.ts';
import { WorkflowReader } from '../domains/workflow/workflow.reader.ts';
import { WorkflowRepository } from '../domains/workflow/workflow.repository.ts';
import { WorkflowService } from '../domains/workflow/workflow.service.ts';
import type { Ground } from './ground.ts';
import type { Shop } from './shop.ts';

export type Jobs = ReturnType<typeof makeJobs>;

export function makeJobs({ uow, database, clock, log }: Ground, { tenantRows }: Shop) {
  const customerRows = new CustomerRepository();
  const workflowRows = new WorkflowRepository();
  const orderRows = new OrderRepository();
  const jobRows = new JobRepository();
  const jobLists = new JobListRepository();
  const threadRows = new ThreadRepository();
  const importFiles = new ImportRepository();

  const follower = new CustomerFollower(jobRows);
  const customers = new CustomerService(uow, customerRows, clock, (...change) => follower.changed(...change));
  const workflowReader = new WorkflowReader(workflowRows);
  const workflows = new WorkflowService(uow, workflowRows, clock);
  const orders = new OrderService(uow, orderRows, customers, tenantRows, clock);
  const jobReader = new JobReader(uow, jobRows, jobLists, workflowReader);
  const jobs = new JobService(
    uow,
    jobRows,
    workflowReader,
    clock,
    (tx, orderId) => totalProblem(orderRows, tx, orderId),
    collectionGuard(tenantRows),
  );
  const openThread = (...thread: Parameters<ThreadRepository['insert']>) => threadRows.insert(...thread);
  const intake = new IntakeService(uow, jobRows, jobs, workflowReader, customers, orders, openThread, clock);
  const imports = new ImportService(uow, importFiles, tenantRows, workflowReader, clock);
  return {
    customerRows,
    workflowRows,
    orderRows,
    jobRows,
    threadRows,
    customers,
    workflowReader,
    workflows,
    workflowDetails: new WorkflowDetailsService(uow, workflowRows, workflows, tenantRows, clock),
    onboarding: new OnboardingService(uow, tenantRows, workflows),
    orders,
    jobReader,
    jobs,
    intake,
    notes: new NoteService(uow, jobRows, clock),
    boards: new BoardReader(uow, jobRows, jobLists, workflowReader, clock),
    savedViews: new SavedViewService(uow, new SavedViewRepository(), clock),
    attention: new AttentionReader(uow, workflowReader, clock),
    upgrades: new UpgradeService(uow, workflowReader, new UpgradeRepository(), clock),
    imports,
    importRows: new ImportRowsService(
      uow,
      database.relay,
      importFiles,
      imports,
      intake,
      customers,
      clock,
      log,
    ),
  };
}
