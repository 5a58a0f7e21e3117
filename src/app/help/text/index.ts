import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the help page, by language. */
export const helpText: Texts<typeof nb> = { nb, nn, en };
export type HelpText = (typeof helpText)['nb'];
