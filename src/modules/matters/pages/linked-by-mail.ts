import type { Visit } from '../../identity/route.ts';
import { ownSeat } from '../own-seat.ts';
import { readPanel } from '../panel.ts';
import { anothersLink } from '../rules/a-link-is-for-one.ts';
import { takesAnswers } from '../rules/a-position-is-one-that-the-rules-offer.ts';
import { seatToSpeakFor } from '../rules/one-position-speaks-for-a-seat.ts';
import { askedByLink } from '../store/links.ts';
import { readGiven, readMatter, readRound, readRounds } from '../store/reads.ts';
import type { Asked, Matter } from '../vocabulary.ts';
import { type RoundSeen, roundsSeen } from './matter-data.ts';

type Linked = {
  asked: Asked;
  matter: Matter;
  round: RoundSeen;
  rounds: readonly RoundSeen[];
};

/** What a link in a mail opens; null where it is no link of ours. The vacant and the ended are told of. */
export async function linkedBy(visit: Visit): Promise<Linked | null> {
  const { db, params } = visit;
  const asked = await askedByLink(db, (params.token ?? '').slice(0, 200));
  if (!asked) return null;
  const at = await readRound(db, asked.roundId);
  const rows = at ? await readRounds(db, at.matterId) : [];
  const own = rows.find(({ id }) => id === asked.roundId);
  const matter = own && (await readMatter(db, own.matterId));
  if (!own || !matter) return null;
  const seen = await roundsSeen(db, rows);
  const round = seen.find((one) => one.round.id === own.id);
  return round ? { asked, matter, round, rounds: seen } : null;
}

/**
 * What would refuse an answer by this link whatever it says; told before anything is typed. What
 * was typed and refused stays on the page.
 */
export async function stopsAnswering(visit: Visit, { asked, round }: Linked) {
  const { db, actor, today } = visit;
  const another = anothersLink(asked, actor);
  if (another) return another;
  const late = takesAnswers(round.round, today);
  if (!late.ok) return late.refusal;
  const { id, bodyId } = round.round;
  const [own, panel, given] = await Promise.all([
    ownSeat(db, bodyId, asked, today),
    readPanel(db, bodyId, today),
    readGiven(db, id),
  ]);
  const seat = seatToSpeakFor(own, panel.counts, given);
  return seat.ok ? null : seat.refusal;
}
