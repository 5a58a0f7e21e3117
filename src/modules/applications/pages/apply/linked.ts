import { readRecruitmentRound } from '../../../adverts/index.ts';
import type { Visit } from '../../../identity/route.ts';
import { findLink } from '../../store/links.ts';
import { readApplicant } from '../../store/reads.ts';
import { choicesOf } from './choices.ts';

/** What a personal link opens; 'ended' where another has taken its place, null where it is none. */
export async function linkedApplication(visit: Visit) {
  const { db, language } = visit;
  const token = (visit.params.token ?? '').slice(0, 200);
  const link = await findLink(db, token);
  if (!link) return null;
  if (link.hasEnded) return 'ended';
  const one = await readApplicant(db, link.applicantId);
  const round = one && (await readRecruitmentRound(db, one.roundId));
  if (!one || !round) return null;
  return { token, one, round, choices: await choicesOf(db, round, language) };
}

export type LinkedApplication = Exclude<
  Awaited<ReturnType<typeof linkedApplication>>,
  null | 'ended'
>;
