import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import { eventsAnswer } from './pages/events-answer.ts';
import { projectorPage } from './pages/projector-page.tsx';
import { sittingPage } from './pages/sitting-page.tsx';
import { sittingSubject } from './pages/sitting-subject.ts';
import { streamAnswer } from './pages/stream-answer.ts';

const largestBatch = 512 * 1024;

/** Every address of the live meeting page. */
export const routes: readonly Route[] = [
  get({
    path: patterns.sitting,
    action: 'sitting.follow',
    subject: sittingSubject,
    answer: (visit) => sittingPage(visit),
  }),
  get({
    path: patterns.sittingStream,
    action: 'sitting.follow',
    subject: sittingSubject,
    answer: streamAnswer,
  }),
  get({
    path: patterns.projector,
    action: 'sitting.follow',
    subject: sittingSubject,
    answer: projectorPage,
  }),
  post({
    path: patterns.sittingEvents,
    action: 'sitting.take-part',
    subject: sittingSubject,
    maxBytes: largestBatch,
    answer: eventsAnswer,
  }),
];
