import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import { casePage, topicAnswer } from './pages/case.tsx';
import { casesPage } from './pages/cases.tsx';
import { bodyOfCaseAddress, caseSubject } from './who-may-read-cases.ts';

export const caseRoutes: readonly Route[] = [
  get({ path: patterns.cases, action: 'case.read', answer: casesPage }),
  get({
    path: patterns.case,
    action: 'case.read',
    subject: caseSubject,
    answer: (visit) => casePage(visit),
  }),
  post({
    path: patterns.caseTopic,
    action: 'paper.edit',
    subject: bodyOfCaseAddress,
    answer: topicAnswer,
  }),
];
