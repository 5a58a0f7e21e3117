import { get, type Route } from '../../modules/identity/route.ts';
import { patterns } from '../../ui/addresses.ts';
import { helpPage } from './help-page.tsx';

export const helpRoutes: readonly Route[] = [
  get({ path: patterns.help, action: 'act-as-oneself', answer: helpPage }),
];
