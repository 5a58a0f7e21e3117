import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the minutes' pages. */
export const minutesText: Texts<typeof nb> = { nb, nn, en };
