import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, MatterId, RoundId } from '../../kernel/ids.ts';
import {
  answerAsExpert,
  askGroup,
  closeRound,
  decideMatter,
  escalateMatter,
  raiseMatter,
  readMatter,
  readRounds,
  returnMatter,
  withdrawMatter,
} from '../../modules/matters/index.ts';
import { insertPosition } from '../../modules/matters/store/writes.ts';
import { listSeats } from '../../modules/organisations/index.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { actingAs, done, momentOf, type When } from './acting-as.ts';
import { forumAdopted } from './consensus-groups.ts';
import { type DemoMatter, demoMatters, leaders, type Said, type Step } from './matters-script.ts';

const site = 'http://127.0.0.1:3000';

/**
 * Adds matters in every state, day by day as they would have come, by the same commands as the
 * pages use. Where the decision structure is younger than the demo's day, there are none.
 */
export async function insertDemoMatters(tx: Writer, today: IsoDate): Promise<void> {
  const first = Math.max(...demoMatters.map(({ ago }) => ago));
  if (addDays(today, -first) <= forumAdopted.from) return;
  const ids = new Map<DemoMatter, MatterId>();
  const events = demoMatters
    .flatMap((matter) => [
      { ago: matter.ago, matter, step: null },
      ...(matter.steps ?? []).map((step) => ({ ago: step.ago, matter, step })),
    ])
    .toSorted((a, b) => b.ago - a.ago);
  for (const [at, { ago, matter, step }] of events.entries()) {
    const when = { day: addDays(today, -ago), at };
    const id = ids.get(matter);
    if (step && id) await take(tx, id, step, when, today);
    else ids.set(matter, await raise(tx, matter, when, today));
  }
}

async function raise(
  tx: Writer,
  matter: DemoMatter,
  when: When,
  today: IsoDate,
): Promise<MatterId> {
  const { neededIn, domains, areas, sides } = matter;
  // Somebody may have needed it by a day that has passed by now, but not when it was asked.
  const raised = await done(
    tx,
    raiseMatter,
    {
      title: matter.title,
      question: matter.question,
      background: matter.background ?? '',
      options: matter.options ?? [],
      affects: {
        domains,
        serviceAreas: areas,
        sides: sides ?? ['municipality'],
        organisations: [],
        cost: null,
      },
      origin: matter.origin,
      waitsFor: matter.waitsFor ?? '',
      neededBy: neededIn === undefined ? null : addDays(today, neededIn),
      bodyId: matter.body,
      expert: null,
      practice: matter.practice ?? false,
      replyEmail: null,
      site,
    },
    await actingAs(tx, matter.asker, when),
  );
  return raised.id;
}

async function take(
  tx: Writer,
  id: MatterId,
  step: Step,
  when: When,
  today: IsoDate,
): Promise<void> {
  const matter = await readMatter(tx, id);
  if (!matter) throw new Error(`the demo's matter ${id} went away`);
  const seen = { id, version: matter.version };
  if (step.do === 'answer') return answer(tx, id, step.positions, when);
  const by = await actingAs(tx, step.by ?? leaders[matter.bodyId] ?? '', when);
  const registering = { reviewOn: null, site };
  switch (step.do) {
    case 'ask': {
      const { proposal, change = '' } = step;
      await done(tx, askGroup, { ...seen, proposal, change, closesOn: null, site }, by);
      return;
    }
    case 'close':
      await done(tx, closeRound, { roundId: (await lastRound(tx, id)).id }, by);
      return;
    case 'decide': {
      const { reason = '', same = null } = step;
      await done(tx, decideMatter, { ...seen, ...registering, reason, standardisation: same }, by);
      return;
    }
    case 'answer-as-expert': {
      const { answer: text, reason, reviewIn, same = null } = step;
      const reviewOn = reviewIn === undefined ? null : addDays(today, reviewIn);
      const input = { ...seen, answer: text, reason, reviewOn, standardisation: same, site };
      await done(tx, answerAsExpert, input, by);
      return;
    }
    case 'lift': {
      const { reason, words: handOver } = step;
      await done(tx, escalateMatter, { ...seen, reason, handOver, site }, by);
      return;
    }
    case 'return':
      await done(tx, returnMatter, { ...seen, handOver: step.words, site }, by);
      return;
    case 'withdraw':
      await done(tx, withdrawMatter, { ...seen, reason: step.words, site }, by);
      return;
    default:
      return step satisfies never;
  }
}

/** Answers for the holders of seats, of whom not all can sign in to the demo. */
async function answer(
  tx: Writer,
  id: MatterId,
  positions: readonly Said[],
  when: When,
): Promise<void> {
  const round = await lastRound(tx, id);
  const seats = await listSeats(tx, round.bodyId);
  for (const [no, [holder, stance, reason = '', reasonKind = null]] of positions.entries()) {
    const seat = seats.find((one) => one.holder === holder);
    if (!seat) throw new Error(`the demo has no seat for ${holder}`);
    await insertPosition(tx, {
      roundId: round.id,
      seatId: seat.id,
      givenBySeat: seat.id,
      personId: seat.holder_person_id,
      name: holder,
      as: 'member',
      stance,
      reason,
      reasonKind,
      via: no % 3 === 0 ? 'page' : 'link',
      at: new Date(momentOf(when).getTime() + no * 1000),
    });
  }
}

async function lastRound(tx: Writer, id: MatterId): Promise<{ id: RoundId; bodyId: BodyId }> {
  const round = (await readRounds(tx, id)).at(-1);
  if (!round) throw new Error(`the demo's matter ${id} has no round`);
  return round;
}
