import type { Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What answers, outcomes and the steps of a proof are called, by language. */
export const consensusWords: Texts<typeof nb> = { nb, nn, en };
