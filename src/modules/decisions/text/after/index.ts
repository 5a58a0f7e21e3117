import type { Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of what is said of a decision after it was taken, by language. */
export const afterText: Texts<typeof nb> = { nb, nn, en };
