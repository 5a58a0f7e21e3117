import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the search page, by language. */
export const searchText: Texts<typeof nb> = { nb, nn, en };
export type SearchText = (typeof searchText)['nb'];
