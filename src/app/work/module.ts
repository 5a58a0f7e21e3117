import { get, type Route } from '../../modules/identity/route.ts';
import { patterns } from '../../ui/addresses.ts';
import { workPage } from './work-page.tsx';

export const workRoutes: readonly Route[] = [
  get({ path: patterns.work, action: 'act-as-oneself', answer: workPage }),
];
