import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Why people are chosen, and why they cannot be, in words, by language. */
export const selectionText: Texts<typeof nb> = { nb, nn, en };
export type SelectionText = (typeof selectionText)['nb'];
