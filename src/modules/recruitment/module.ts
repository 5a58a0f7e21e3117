import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { boardCsv, boardPage } from './pages/board-page.tsx';
import type { FromOffers } from './pages/board-view.ts';
import { figuresCsv } from './pages/figures-csv.ts';
import { figuresPage } from './pages/figures-page.tsx';
import { groupPage } from './pages/group-page.tsx';
import { needsPage } from './pages/needs-page.tsx';
import { rolePage } from './pages/role-page.tsx';
import { rolesPage } from './pages/roles-page.tsx';
import { takeFigureForm } from './pages/take-figure-forms.ts';
import { takeGroupForm } from './pages/take-group-forms.ts';
import { takeParties } from './pages/take-parties.ts';
import { takeNewRole, takeRoleForm } from './pages/take-role-forms.ts';
import { readGroup } from './store/quota-reads.ts';

const group = async (visit: Visit) => {
  const found = await readGroup(visit.db, visit.params.id ?? '');
  return found ? { bodyId: found.id } : null;
};
const reads = { action: 'recruitment.read' } as const;
const edits = { action: 'recruitment.edit' } as const;

/**
 * The addresses of this module. `above` tells how many seats are offered, and how a place that
 * somebody left is filled: whoever makes offers stands above this module, and the board shows both.
 */
export const recruitmentRoutes = (above?: FromOffers): readonly Route[] => [
  get({ path: patterns.quotaBoard, ...reads, answer: (visit) => boardPage(visit, above) }),
  get({
    path: `${patterns.quotaBoard}.csv`,
    ...reads,
    answer: (visit) => boardCsv(visit, above),
  }),
  post({ path: patterns.quotaBoard, ...edits, answer: (visit) => takeParties(visit, above) }),
  get({ path: patterns.statedFigures, ...reads, answer: (visit) => figuresPage(visit) }),
  get({ path: `${patterns.statedFigures}.csv`, ...reads, answer: figuresCsv }),
  post({ path: patterns.statedFigures, ...edits, answer: takeFigureForm }),
  get({ path: patterns.competenceNeeds, ...reads, answer: needsPage }),
  get({
    path: patterns.groupNeeds,
    ...reads,
    subject: group,
    answer: (visit) => groupPage(visit, above),
  }),
  post({
    path: patterns.groupNeeds,
    ...edits,
    subject: group,
    answer: (visit) => takeGroupForm(visit, above),
  }),
  get({ path: patterns.roleProfiles, ...reads, answer: (visit) => rolesPage(visit) }),
  post({ path: patterns.roleProfiles, ...edits, answer: takeNewRole }),
  get({ path: patterns.roleProfile, ...reads, answer: (visit) => rolePage(visit) }),
  post({ path: patterns.roleProfile, ...edits, answer: takeRoleForm }),
];
