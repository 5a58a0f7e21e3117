import { routes as identity } from '../modules/identity/module.ts';
import type { Route } from '../modules/identity/route.ts';
import { routes as organisations } from '../modules/organisations/module.ts';

/** Every address of the product, module by module. */
export const routes: readonly Route[] = [...identity, ...organisations];
