import type { IsoDate } from '../../../kernel/calendar.ts';

const dayMs = 86_400_000;

/** What was begun and never sent in is kept for so many days. */
export const daysOfDraft = 30;

/** So many letters with a link go to one address in a day, so that nobody is flooded with them. */
export const lettersToOneAddress = 5;

/** Drafts begun before this are erased. @source personvernforordningen art. 5 (1) e */
export const draftsErasedBefore = (now: Date): Date =>
  new Date(now.getTime() - daysOfDraft * dayMs);

/** A file of applicants under review waits so many days to be taken in. */
const daysOfImport = 7;

/** Files that were brought before this are deleted. @source personvernforordningen art. 5 (1) e */
export const importsWaitSince = (now: Date): Date => new Date(now.getTime() - daysOfImport * dayMs);

/** When a draft is erased, if it is not sent in. */
export const draftErasedAt = (startedAt: Date): Date =>
  new Date(startedAt.getTime() + daysOfDraft * dayMs);

/** Since when letters to an address are counted. */
export const lettersCountedSince = (now: Date): Date => new Date(now.getTime() - dayMs);

/** Whether those who applied in a round are to be forgotten by now: its purpose has ended. */
export const purposeHasEnded = (round: { eraseAfter: IsoDate | null }, today: IsoDate): boolean =>
  round.eraseAfter !== null && round.eraseAfter < today;
