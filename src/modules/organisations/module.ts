import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { bodiesPage } from './pages/bodies-page.tsx';
import { bodyPage } from './pages/body-page.tsx';
import { changeBody } from './pages/change-body.ts';
import { organisationPage, takeWrittenStandard } from './pages/organisation-page.tsx';
import { organisationsPage } from './pages/organisations-page.tsx';
import { readBody } from './store/reads.ts';

const subject = async (visit: Visit) => {
  const body = await readBody(visit.db, visit.params.id ?? '');
  return body ? { bodyId: body.id } : null;
};

export const routes: readonly Route[] = [
  get({ path: patterns.bodies, action: 'register.read', answer: bodiesPage }),
  get({
    path: patterns.body,
    action: 'register.read',
    subject,
    answer: (visit) => bodyPage(visit),
  }),
  post({ path: patterns.body, action: 'meeting.edit', subject, answer: changeBody }),
  get({ path: patterns.organisations, action: 'register.read', answer: organisationsPage }),
  get({ path: patterns.organisation, action: 'register.read', answer: organisationPage }),
  post({ path: patterns.organisation, action: 'meeting.edit', answer: takeWrittenStandard }),
];
