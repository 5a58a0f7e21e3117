import type { TextShape, Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type OffersText = TextShape<typeof nb>;

/** What the pages of offers say. */
export const offersText: Texts<typeof nb> = { nb, nn, en };
