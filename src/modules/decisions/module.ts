import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import { alreadyDecidedPage } from './pages/already-decided-page.tsx';
import { decisionPage, decisionSubject } from './pages/decision-page.tsx';
import { registerCsv, registerJson } from './pages/register-files.ts';
import { registerPage } from './pages/register-page.tsx';
import { takeValidity } from './pages/take-validity.ts';
import type { WhereTaken } from './where-taken.ts';

const { decisionRegister } = patterns;
const reads = { action: 'decision.read' } as const;

/** The addresses of the register; whoever puts the house together says where decisions are taken. */
export const decisionRoutes = (taken: WhereTaken): readonly Route[] => [
  get({ path: patterns.alreadyDecided, ...reads, answer: alreadyDecidedPage }),
  get({ path: decisionRegister, ...reads, answer: (visit) => registerPage(visit, taken) }),
  get({ path: `${decisionRegister}.csv`, ...reads, answer: (visit) => registerCsv(visit, taken) }),
  get({
    path: `${decisionRegister}.json`,
    ...reads,
    answer: (visit) => registerJson(visit, taken),
  }),
  get({
    path: patterns.decision,
    ...reads,
    subject: decisionSubject,
    answer: (visit) => decisionPage(visit, taken),
  }),
  post({
    path: patterns.decisionManage,
    action: 'decision.manage',
    subject: decisionSubject,
    answer: (visit) => takeValidity(visit, taken),
  }),
];
