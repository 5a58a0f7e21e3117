import { patterns } from '../../ui/addresses.ts';
import { readRecruitmentRound } from '../adverts/index.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
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
import { takeApplicant } from './pages/inside/take-applicant.ts';

/** Somebody who applies is not signed in; whoever has the link has the application. */
const anybody = { action: 'open' } as const;

const reads = { action: 'applicant.read' } as const;
const edits = { action: 'applicant.edit' } as const;

/** Whom somebody may not see is not there for them. */
const applicant = async (visit: Visit) => ((await seenApplicant(visit)) ? { bodyId: null } : null);

const round = async ({ db, params }: Visit) =>
  (await readRecruitmentRound(db, params.id ?? '')) ? { bodyId: null } : null;

/** The addresses; whoever erases their own application has it erased in the rooms above as well. */
export const applicationRoutes = (alsoErase: AlsoErase): readonly Route[] => [
  get({ path: patterns.apply, action: 'open', answer: (visit) => applyPage(visit) }),
  post({ path: patterns.apply, ...anybody, answer: takeFirstPart }),
  get({ path: patterns.ownApplicationFile, action: 'open', answer: ownFile }),
  get({ path: patterns.ownApplication, action: 'open', answer: (visit) => ownPage(visit) }),
  post({ path: patterns.ownApplication, ...anybody, answer: takeOwnAnd(alsoErase) }),
  get({ path: patterns.applicants, ...reads, answer: listPage }),
  get({ path: patterns.applicantsFile, ...reads, answer: listFile }),
  get({ path: patterns.newApplicant, ...edits, answer: (visit) => newApplicantPage(visit) }),
  post({ path: patterns.newApplicant, ...edits, answer: takeNewApplicant }),
  get({
    ...{ path: patterns.applicant, ...reads, subject: applicant },
    answer: (visit) => applicantPage(visit),
  }),
  post({ path: patterns.applicant, ...edits, subject: applicant, answer: takeApplicant }),
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
