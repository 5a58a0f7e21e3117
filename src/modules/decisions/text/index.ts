import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the register's pages, by language. */
export const decisionText: Texts<typeof nb> = { nb, nn, en };
