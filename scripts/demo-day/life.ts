// The life of one piece: booked in, asked about, moved from stage to stage, paid and handed over. One act at a time, so
// that whoever watches can follow.
import type { DemoShop, Job } from './shop.ts';
import type { Piece } from './plots.ts';

export type Tell = (job: Job, sentence: string) => void;

/** Each `next()` is one act, which is told when it is done. */
export async function* lifeOf(shop: DemoShop, piece: Piece, tell: Tell): AsyncGenerator<void, void> {
  let job = await shop.bookIn(piece);
  tell(job, `${piece.customer} leaves: ${piece.itemType}. ${job.trackingUrl}`);
  yield;
  await shop.customerSays(job, piece.question);
  tell(job, `${piece.customer} asks: ${piece.question}`);
  yield;
  await shop.answer(job, piece.answer);
  tell(job, `The workshop answers: ${piece.answer}`);
  yield;
  const ahead = shop.ahead(job);
  // A question is about what is shown.
  const pictured = ahead.find(code => shop.asksAt(code)) ?? ahead[Math.floor(ahead.length / 2)];
  for (const [index, stage] of ahead.entries()) {
    job = await shop.now(job);
    // An approval may have moved it on by itself.
    if (job.stage.code === stage) continue;
    if (stage === pictured) {
      await shop.photo(job);
      tell(job, 'A new photo is on the page.');
      yield;
    }
    if (index === ahead.length - 1) {
      await shop.takePayment(job);
      tell(
        job,
        shop.plot.method === 'CASH' ? 'Paid in cash at the counter.' : 'The bank transfer has arrived.',
      );
      yield;
      job = await shop.now(job);
    }
    const moved = await shop.move(job, stage, null);
    if (!moved) continue;
    job = moved;
    tell(job, `Now: ${job.stage.label}.`);
    yield;
    if (shop.asksAt(stage) && (await shop.customerApproves(job, piece.customer))) {
      tell(job, `${piece.customer} approves.`);
      yield;
    }
  }
}
