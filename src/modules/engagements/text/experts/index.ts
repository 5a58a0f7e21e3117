import type { TextShape, Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type ExpertsText = TextShape<typeof nb>;

/** What the pages of experts say. */
export const expertsText: Texts<typeof nb> = { nb, nn, en };
