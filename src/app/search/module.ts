import { get, type Route } from '../../modules/identity/route.ts';
import { patterns } from '../../ui/addresses.ts';
import { searchPage } from './search-page.tsx';

export const searchRoutes: readonly Route[] = [
  get({ path: patterns.search, action: 'case.read', answer: searchPage }),
];
