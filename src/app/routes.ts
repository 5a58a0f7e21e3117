import { routes as followUp } from '../modules/follow-up/module.ts';
import { routes as identity } from '../modules/identity/module.ts';
import type { Route } from '../modules/identity/route.ts';
import { meetingRoutes } from '../modules/meetings/meeting-routes.ts';
import { routes as organisations } from '../modules/organisations/module.ts';

/** Every address of the product, module by module. */
export const routes: readonly Route[] = [
  ...identity,
  ...organisations,
  ...meetingRoutes,
  ...followUp,
];
