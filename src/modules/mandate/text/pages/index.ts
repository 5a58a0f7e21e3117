import type { Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The texts of the pages about the decision structure, by language. */
export const mandatePages: Texts<typeof nb> = { nb, nn, en };
export type MandatePages = (typeof mandatePages)['nb'];
