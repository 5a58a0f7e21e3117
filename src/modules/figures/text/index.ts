import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the figures' pages, by language. */
export const figureText: Texts<typeof nb> = { nb, nn, en };
