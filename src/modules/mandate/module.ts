import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import { changeStructurePage } from './pages/change-structure-page.tsx';
import { publicStructurePage } from './pages/public-structure-page.tsx';
import { structurePage } from './pages/structure-page.tsx';
import { takeChange } from './pages/take-change.ts';
import { tryRoutePage } from './pages/try-route-page.tsx';

export const routes: readonly Route[] = [
  get({ path: patterns.publicStructure, action: 'open', answer: publicStructurePage }),
  get({ path: patterns.structure, action: 'structure.read', answer: structurePage }),
  get({ path: patterns.tryRoute, action: 'structure.read', answer: tryRoutePage }),
  get({
    path: patterns.changeStructure,
    action: 'structure.edit',
    answer: (visit) => changeStructurePage(visit),
  }),
  post({ path: patterns.changeStructure, action: 'structure.edit', answer: takeChange }),
];
