import type { Route } from '../identity/route.ts';

export const routes: readonly Route[] = [];
