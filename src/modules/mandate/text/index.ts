import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What matters affect and what lies outside mandates, in words, by language. */
export const mandateText: Texts<typeof nb> = { nb, nn, en };
