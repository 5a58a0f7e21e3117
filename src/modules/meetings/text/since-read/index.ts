import type { Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words for what is new since somebody read an earlier version. */
export const sinceReadText: Texts<typeof nb> = { nb, nn, en };
