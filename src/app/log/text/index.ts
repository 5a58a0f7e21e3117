import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the log page, by language. */
export const logText: Texts<typeof nb> = { nb, nn, en };
export type LogText = (typeof logText)['nb'];
