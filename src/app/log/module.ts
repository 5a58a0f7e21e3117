import { get, type Route } from '../../modules/identity/route.ts';
import { patterns } from '../../ui/addresses.ts';
import { logPage } from './log-page.tsx';

export const logRoutes: readonly Route[] = [
  get({ path: patterns.log, action: 'log.read', answer: logPage }),
];
