import type { Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the pages on rules of agreement, by language. */
export const consensusPages: Texts<typeof nb> = { nb, nn, en };
