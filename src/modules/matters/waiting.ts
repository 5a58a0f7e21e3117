import type { IsoDate } from '../../kernel/calendar.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { readRuleSet } from '../consensus/index.ts';
import { mayDo } from '../identity/command.ts';
import type { Actor } from '../identity/vocabulary.ts';
import { seatOfPerson } from './own-seat.ts';
import { type Panel, readPanel } from './panel.ts';
import { seatToSpeakFor, standingPositions } from './rules/one-position-speaks-for-a-seat.ts';
import { type MatterTodo, type WaitingMatter, whatWaits } from './rules/what-waits-in-matters.ts';
import { listMatters, readAsked, readGiven } from './store/reads.ts';
import { readRoundsOf } from './store/several.ts';
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
  const panels = new Map<string, Promise<Panel>>();
  const panelOf = (bodyId: Matter['bodyId']) => {
    const known = panels.get(bodyId) ?? readPanel(db, bodyId, today);
    panels.set(bodyId, known);
    return known;
  };
  const waiting = await Promise.all(
    matters.map(async (matter): Promise<WaitingMatter> => {
      const own = rounds.filter(({ matterId }) => matterId === matter.id);
      const open = own.find(({ closedAt }) => closedAt === null);
      const whole = own.findLast(
        ({ bodyId, cutShort, outcome }) =>
          bodyId === matter.bodyId && !cutShort && outcome !== null,
      );
      return {
        ...matter,
        openRound: open
          ? await lackOf(db, open, await panelOf(open.bodyId), answers ? actor : null, today)
          : null,
        lastOutcome: whole?.outcome?.outcome.kind ?? null,
      };
    }),
  );
  return whatWaits({ personId: actor.personId, bodyId: actor.bodyId, leads }, waiting, today);
}

async function lackOf(
  db: Reader,
  round: Round,
  panel: Panel,
  actor: Actor | null,
  today: IsoDate,
): Promise<NonNullable<WaitingMatter['openRound']>> {
  const [given, asked, ruleSet] = await Promise.all([
    readGiven(db, round.id),
    readAsked(db, round.id),
    readRuleSet(db, round.ruleSetId),
  ]);
  const answered = standingPositions(given);
  const own = actor && (await seatOfPerson(db, round.bodyId, actor.personId, today));
  const wasAsked = own && (own.role === 'member' || asked.some((one) => one.seatId === own.seatId));
  const seat = wasAsked ? seatToSpeakFor(own, panel.counts, given) : null;
  return {
    closesOn: round.closesOn,
    silence: ruleSet?.silence.means ?? 'nothing',
    complete: panel.counts.every(({ seatId }) => answered.has(seatId)),
    lacksMine: seat?.ok === true && !answered.has(seat.value),
  };
}
