import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the term pages, by language. */
export const termText: Texts<typeof nb> = { nb, nn, en };
export type TermText = (typeof termText)['nb'];
