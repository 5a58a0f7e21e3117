import type { IsoDate } from '../../kernel/calendar.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { readRuleSet } from '../consensus/index.ts';
import { mayDo } from '../identity/command.ts';
import type { Actor } from '../identity/vocabulary.ts';
import { type OwnSeatOf, seatAmong } from './own-seat.ts';
import { type Panel, readPanel } from './panel.ts';
import { seatToSpeakFor } from './rules/one-position-speaks-for-a-seat.ts';
import { type MatterTodo, type WaitingMatter, whatWaits } from './rules/what-waits-in-matters.ts';
import { listMatters } from './store/reads.ts';
import { readRoundsOf, whoAnswered } from './store/several.ts';
import type { Matter, Round } from './vocabulary.ts';

/** More than anybody can have waiting; the soonest are read. */
const most = 300;

/**
 * What waits for somebody in the matters today: answers to give, rounds to close, what was agreed
 * and is not entered, proposals to mend, and what has come to the body.
 * @source F-038, F-044
 */
export async function whatWaitsInMatters(
  db: Reader,
  actor: Actor,
  today: IsoDate,
): Promise<MatterTodo[]> {
  const leads = (bodyId: Matter['bodyId']) => mayDo(actor, 'matter.lead', { bodyId }).ok;
  const answers = mayDo(actor, 'matter.answer', { bodyId: actor.bodyId }).ok;
  const leadsSome = mayDo(actor, 'matter.lead', { bodyId: actor.bodyId }).ok;
  if (!answers && !leadsSome) return [];
  const matters = await listMatters(db, {
    bodyIds: actor.bodyId ? [actor.bodyId] : undefined,
    states: ['open', 'in-round', 'settled'],
    limit: most,
  });
  const rounds = await readRoundsOf(
    db,
    matters.map(({ id }) => id),
  );
  const open = rounds.filter(({ closedAt }) => closedAt === null);
  const [{ given, asked }, silenceOf, panelOf] = await Promise.all([
    whoAnswered(
      db,
      open.map(({ id }) => id),
    ),
    each(
      open,
      ({ ruleSetId }) => ruleSetId,
      async (id) => (await readRuleSet(db, id))?.silence,
    ),
    each(
      open,
      ({ bodyId }) => bodyId,
      (id) => readPanel(db, id, today),
    ),
  ]);
  const givenIn = grouped(given, ({ roundId }) => roundId);
  const askedIn = grouped(asked, ({ roundId }) => roundId);
  const roundsOf = grouped(rounds, ({ matterId }) => matterId);
  const waiting = matters.map((matter): WaitingMatter => {
    const own = roundsOf.get(matter.id) ?? [];
    const round = own.find(({ closedAt }) => closedAt === null);
    const panel = round && panelOf.get(round.bodyId);
    const whole = own.findLast(
      ({ bodyId, cutShort, outcome }) => bodyId === matter.bodyId && !cutShort && outcome !== null,
    );
    return {
      ...matter,
      openRound:
        round && panel
          ? {
              closesOn: round.closesOn,
              silence: silenceOf.get(round.ruleSetId)?.means ?? 'nothing',
              ...lackOf(panel, {
                given: givenIn.get(round.id) ?? [],
                asked: askedIn.get(round.id) ?? [],
                own: answers ? seatAmong(panel.seats, actor.personId, today) : null,
              }),
            }
          : null,
      lastOutcome: whole?.outcome?.outcome.kind ?? null,
    };
  });
  return whatWaits({ personId: actor.personId, bodyId: actor.bodyId, leads }, waiting, today);
}

/** What is read once for each of the keys that some rounds have. */
async function each<Key, Value>(
  rounds: readonly Round[],
  keyOf: (round: Round) => Key,
  read: (key: Key) => Promise<Value>,
): Promise<Map<Key, Value>> {
  const keys = [...new Set(rounds.map(keyOf))];
  return new Map(await Promise.all(keys.map(async (key) => [key, await read(key)] as const)));
}

function grouped<One, Key>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const found = new Map<Key, One[]>();
  for (const one of all) {
    const own = found.get(keyOf(one));
    if (own) own.push(one);
    else found.set(keyOf(one), [one]);
  }
  return found;
}

type Answered = Awaited<ReturnType<typeof whoAnswered>>;

function lackOf(
  panel: Panel,
  { given, asked, own }: Answered & { own: OwnSeatOf | null },
): Pick<NonNullable<WaitingMatter['openRound']>, 'complete' | 'lacksMine'> {
  const answered = new Set(given.map(({ seatId }) => seatId));
  const wasAsked =
    own !== null && (own.role === 'member' || asked.some(({ seatId }) => seatId === own.seatId));
  const seat = wasAsked ? seatToSpeakFor(own, panel.counts, given) : null;
  return {
    complete: panel.counts.every(({ seatId }) => answered.has(seatId)),
    lacksMine: seat?.ok === true && !answered.has(seat.value),
  };
}
