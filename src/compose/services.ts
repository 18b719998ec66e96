// Every service of the program, made from the ground upwards. Who needs whom is read from the arguments.
import type { Database } from '../platform/postgres/data-source.ts';
import { makeConversation } from './conversation.ts';
import { makeFiles } from './files.ts';
import { makeGround } from './ground.ts';
import { makeJobs } from './jobs.ts';
import { makeLoaders } from './loaders.ts';
import { makeMoney } from './money.ts';
import type { Parts } from './parts.ts';
import { makeShop } from './shop.ts';
import { makeTracking } from './tracking.ts';

export type Services = ReturnType<typeof makeServices>;

export function makeServices(parts: Parts, database: Database) {
  const ground = makeGround(parts, database);
  const shop = makeShop(ground);
  const jobs = makeJobs(ground, shop);
  const files = makeFiles(ground, shop, jobs);
  const money = makeMoney(ground, shop, jobs, files);
  const conversation = makeConversation(ground, shop, jobs, files);
  const tracking = makeTracking(ground, jobs, files, money, conversation);
  const loaders = makeLoaders(ground, jobs, files, money);
  return { ...ground, ...shop, ...jobs, ...files, ...money, ...conversation, ...tracking, loaders };
}
