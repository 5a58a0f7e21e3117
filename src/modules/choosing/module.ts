import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { drawPage } from './pages/draw-page.tsx';
import { personPage, takePersonForm } from './pages/person-page.tsx';
import { preparePage } from './pages/prepare-page.tsx';
import { progressAnswer } from './pages/progress-answer.ts';
import { recordFile, recordPage } from './pages/record-page.tsx';
import { runPage } from './pages/run-page.tsx';
import { runsPage } from './pages/runs-page.tsx';
import { takeDrawForm } from './pages/take-draw-forms.ts';
import { takeNewRun } from './pages/take-new-run.ts';
import { takeRunForm } from './pages/take-run-forms.ts';
import { readRunOf } from './store/run-of.ts';

const run = async (visit: Visit) =>
  (await readRunOf(visit.db, visit.actor, visit.params.id ?? '')) ? { bodyId: null } : null;
const reads = { action: 'selection.read' } as const;
const runs = { action: 'selection.run' } as const;
const draws = { action: 'open' } as const;

export const routes: readonly Route[] = [
  get({ path: patterns.choosingRuns, ...reads, answer: runsPage }),
  get({ path: patterns.newChoosingRun, ...runs, answer: (visit) => preparePage(visit) }),
  post({ path: patterns.newChoosingRun, ...runs, answer: takeNewRun }),
  get({ path: patterns.choosingRun, ...reads, subject: run, answer: (visit) => runPage(visit) }),
  // What is asked of a run is asked by all who read it; the commands say who may do the rest.
  post({ path: patterns.choosingRun, ...reads, subject: run, answer: takeRunForm }),
  get({ path: patterns.choosingProgress, ...reads, subject: run, answer: progressAnswer }),
  get({ path: patterns.chosenPerson, ...reads, subject: run, answer: personPage }),
  post({ path: patterns.chosenPerson, ...reads, subject: run, answer: takePersonForm }),
  get({ path: patterns.choosingDraw, ...reads, subject: run, answer: (visit) => drawPage(visit) }),
  post({ path: patterns.choosingDraw, ...runs, subject: run, answer: takeDrawForm }),
  get({ path: patterns.drawRecord, ...draws, answer: recordPage }),
  get({ path: patterns.drawRecordFile, ...draws, answer: recordFile }),
];
