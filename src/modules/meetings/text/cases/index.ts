import type { Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the trail and of the case pages, by language. */
export const caseText: Texts<typeof nb> = { nb, nn, en };
export type CaseText = (typeof caseText)['nb'];
