import { patterns } from '../../ui/addresses.ts';
import { get, type Route } from '../identity/route.ts';
import { figuresCsv } from './pages/figures-csv.ts';
import { figuresPage } from './pages/figures-page.tsx';

export const routes: readonly Route[] = [
  get({ path: patterns.figures, action: 'figures.read', answer: figuresPage }),
  get({ path: `${patterns.figures}.csv`, action: 'figures.read', answer: figuresCsv }),
];
