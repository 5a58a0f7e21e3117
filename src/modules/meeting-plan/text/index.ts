import type { Texts } from '../../../kernel/language.ts';
import { en } from './plan/en.ts';
import { nb } from './plan/nb.ts';
import { nn } from './plan/nn.ts';

/** The words of the plan's own pages, by language. */
export const planText: Texts<typeof nb> = { nb, nn, en };
export type PlanText = (typeof planText)['nb'];
