import type { Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of taking in applicants from files, by language. */
export const importText: Texts<typeof nb> = { nb, nn, en };
