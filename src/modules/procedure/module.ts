import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { readBody } from '../organisations/index.ts';
import { bodyRulesPage } from './pages/body-rules-page.tsx';
import { changePage, ownRulesPage } from './pages/own-rules-page.tsx';
import { procedurePage } from './pages/procedure-page.tsx';
import { proceduresPage } from './pages/procedures-page.tsx';
import { takeChange, takeChoice, takeOwnRules } from './pages/take-forms.ts';
import { readVersions } from './store/reads.ts';

const body = async (visit: Visit) => {
  const found = await readBody(visit.db, visit.params.id ?? '');
  return found ? { bodyId: found.id } : null;
};
const ownerOfProfile = async (visit: Visit) => {
  const own = (await readVersions(visit.db, visit.params.id ?? ''))?.own;
  return own ? { bodyId: own.bodyId } : null;
};

export const routes: readonly Route[] = [
  get({ path: patterns.procedures, action: 'procedure.read', answer: proceduresPage }),
  get({ path: patterns.procedure, action: 'procedure.read', answer: procedurePage }),
  get({
    path: patterns.changeProcedure,
    action: 'procedure.edit',
    subject: ownerOfProfile,
    answer: (visit) => changePage(visit),
  }),
  post({
    path: patterns.changeProcedure,
    action: 'procedure.edit',
    subject: ownerOfProfile,
    answer: takeChange,
  }),
  get({
    path: patterns.bodyProcedure,
    action: 'procedure.read',
    subject: body,
    answer: (visit) => bodyRulesPage(visit),
  }),
  post({
    path: patterns.bodyProcedure,
    action: 'procedure.edit',
    subject: body,
    answer: takeChoice,
  }),
  get({
    path: patterns.ownProcedure,
    action: 'procedure.edit',
    subject: body,
    answer: (visit) => ownRulesPage(visit),
  }),
  post({
    path: patterns.ownProcedure,
    action: 'procedure.edit',
    subject: body,
    answer: takeOwnRules,
  }),
];
