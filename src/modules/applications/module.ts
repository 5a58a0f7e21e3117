import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import { applyPage, takeFirstPart } from './pages/apply/apply-page.tsx';
import { ownFile } from './pages/apply/own-file.ts';
import { ownPage } from './pages/apply/own-page.tsx';
import { takeOwn } from './pages/apply/take-own.ts';

/** Somebody who applies is not signed in; whoever has the link has the application. */
const anybody = { action: 'open' } as const;

export const routes: readonly Route[] = [
  get({ path: patterns.apply, action: 'open', answer: (visit) => applyPage(visit) }),
  post({ path: patterns.apply, ...anybody, answer: takeFirstPart }),
  get({ path: patterns.ownApplicationFile, action: 'open', answer: ownFile }),
  get({ path: patterns.ownApplication, action: 'open', answer: (visit) => ownPage(visit) }),
  post({ path: patterns.ownApplication, ...anybody, answer: takeOwn }),
];
