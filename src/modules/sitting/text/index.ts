import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the live meeting page, by language. */
export const sittingText: Texts<typeof nb> = { nb, nn, en };
export type SittingText = (typeof sittingText)['nb'];
