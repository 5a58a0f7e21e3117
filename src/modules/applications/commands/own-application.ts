import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { readRecruitmentRound, readRoundOf } from '../../adverts/index.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import type { Acting } from '../../identity/command.ts';
import { findLink } from '../store/links.ts';
import { lockApplicant } from '../store/writes.ts';
import type { Applicant, ApplicantId } from '../vocabulary.ts';

export type LinkRefusal = { code: 'link-has-ended' };
export type ChangedMeanwhile = { code: 'changed-meanwhile'; version: number };
export type DeadlineRefusal = { code: 'round-takes-none-now'; deadline: IsoDate | null };

/** Whoever has the link may; without one there is nothing to find. */
export async function byLink(tx: Writer, { token }: { token: string }) {
  return (await findLink(tx, token)) ? { bodyId: null } : null;
}

/** Of a round that whoever acts recruits in; locked. To others there is no such applicant. */
export async function ofOwnRound(
  tx: Writer,
  { applicantId }: { applicantId: ApplicantId },
  { actor }: Acting,
) {
  const one = await lockApplicant(tx, applicantId);
  return one && (await readRoundOf(tx, actor, one.roundId)) ? { bodyId: null } : null;
}

/** The application that a link opens, locked, with its round. Refuses a link whose use is over. */
export async function lockByLink(
  tx: Writer,
  token: string,
): Promise<Verdict<{ one: Applicant; round: RecruitmentRound }, LinkRefusal>> {
  const link = await findLink(tx, token);
  if (!link) throw new Error('the link went away');
  const found = await lockWithRound(tx, link.applicantId);
  // Two who send in at once: the link that the first one ended is found ended by the second.
  const again = await findLink(tx, token);
  if (!found || !again || again.hasEnded) return refused({ code: 'link-has-ended' });
  return allowed(found);
}

/** An application, locked, with its round. */
export async function lockWithRound(
  tx: Writer,
  id: ApplicantId,
): Promise<{ one: Applicant; round: RecruitmentRound } | null> {
  const one = await lockApplicant(tx, id);
  const round = one && (await readRecruitmentRound(tx, one.roundId));
  return one && round ? { one, round } : null;
}

/** What the log may tell of an application: which, and nothing of whose. */
export const changeOf = (id: ApplicantId, before: unknown, after: unknown) => ({
  subjectKind: 'applicant',
  subjectId: id,
  before,
  after,
});
