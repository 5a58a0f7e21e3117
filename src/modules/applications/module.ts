import { patterns } from '../../ui/addresses.ts';
import { readRecruitmentRound, whatIsSeenOf } from '../adverts/index.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import type { AlsoWithdraw } from './commands/also-withdraw.ts';
import type { AlsoErase } from './commands/erase-applicants.ts';
import { applyPage, takeFirstPart } from './pages/apply/apply-page.tsx';
import { ownFile } from './pages/apply/own-file.ts';
import { ownPage } from './pages/apply/own-page.tsx';
import { takeOwnAnd } from './pages/apply/take-own.ts';
import { applicantPage, seenApplicant } from './pages/inside/applicant-page.tsx';
import {
  handOverFile,
  handOverLinkPage,
  takeHandOverLink,
} from './pages/inside/hand-over-link.tsx';
import { handOverPage, takeHandOver } from './pages/inside/hand-over-page.tsx';
import { listFile, listPage } from './pages/inside/list-page.tsx';
import { newApplicantPage, takeNewApplicant } from './pages/inside/new-page.tsx';
import { takeApplicantAnd } from './pages/inside/take-applicant.ts';

/** Somebody who applies is not signed in; whoever has the link has the application. */
const anybody = { action: 'open' } as const;

const reads = { action: 'applicant.read' } as const;
const edits = { action: 'applicant.edit' } as const;

/** Whom somebody may not see is not there for them. */
const applicant = async (visit: Visit) => ((await seenApplicant(visit)) ? { bodyId: null } : null);

/** Where a list is handed over, and the receipt of it: for whoever sees the round. */
const round = async ({ db, params, actor }: Visit) => {
  const found = await readRecruitmentRound(db, params.id ?? '');
  return found && actor && whatIsSeenOf(actor, found) !== 'nothing' ? { bodyId: null } : null;
};

/**
 * The addresses. Whoever withdraws or erases their own application has what stands on it withdrawn
 * or erased in the rooms above as well.
 */
export const applicationRoutes = (
  alsoErase: AlsoErase,
  alsoWithdraw: AlsoWithdraw,
): readonly Route[] => [
  get({ path: patterns.apply, action: 'open', answer: (visit) => applyPage(visit) }),
  post({ path: patterns.apply, ...anybody, answer: takeFirstPart }),
  get({ path: patterns.ownApplicationFile, action: 'open', answer: ownFile }),
  get({ path: patterns.ownApplication, action: 'open', answer: (visit) => ownPage(visit) }),
  post({
    path: patterns.ownApplication,
    ...anybody,
    answer: takeOwnAnd({ alsoErase, alsoWithdraw }),
  }),
  get({ path: patterns.applicants, ...reads, answer: listPage }),
  get({ path: patterns.applicantsFile, ...reads, answer: listFile }),
  get({ path: patterns.newApplicant, ...edits, answer: (visit) => newApplicantPage(visit) }),
  post({ path: patterns.newApplicant, ...edits, answer: takeNewApplicant }),
  get({
    ...{ path: patterns.applicant, ...reads, subject: applicant },
    answer: (visit) => applicantPage(visit),
  }),
  post({
    path: patterns.applicant,
    ...edits,
    subject: applicant,
    answer: takeApplicantAnd(alsoWithdraw),
  }),
  get({
    path: patterns.handOver,
    ...reads,
    subject: round,
    answer: (visit) => handOverPage(visit),
  }),
  post({ path: patterns.handOver, ...edits, subject: round, answer: takeHandOver }),
  get({ path: patterns.handOverFile, action: 'open', answer: handOverFile }),
  get({ path: patterns.handOverLink, action: 'open', answer: (visit) => handOverLinkPage(visit) }),
  post({ path: patterns.handOverLink, ...anybody, answer: takeHandOverLink }),
];
