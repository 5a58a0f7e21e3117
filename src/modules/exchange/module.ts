import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import { bodyOfMeetingAddress } from '../meetings/index.ts';
import { leadToFormat, takeExport, takeSender } from './pages/exchange-answers.ts';
import { exchangePage } from './pages/exchange-page.tsx';
import {
  oparlBodiesAnswer,
  oparlListAnswer,
  oparlObjectAnswer,
  oparlSystemAnswer,
} from './pages/oparl-answers.ts';

const runs = { action: 'exchange.run', subject: bodyOfMeetingAddress } as const;

export const routes: readonly Route[] = [
  get({ path: patterns.exchange, ...runs, answer: (visit) => exchangePage(visit) }),
  post({ path: patterns.exchange, ...runs, answer: takeSender }),
  get({ path: patterns.exchangeFile, ...runs, answer: leadToFormat }),
  post({ path: patterns.exchangeFile, ...runs, answer: takeExport }),
  get({ path: patterns.oparl, action: 'open', answer: oparlSystemAnswer }),
  get({ path: patterns.oparlBodies, action: 'open', answer: oparlBodiesAnswer }),
  get({ path: patterns.oparlObject, action: 'open', answer: oparlObjectAnswer }),
  get({ path: patterns.oparlList, action: 'open', answer: oparlListAnswer }),
];
