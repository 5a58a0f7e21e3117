import type { TextShape, Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type UnitsText = TextShape<typeof nb>;

/** What the pages of units and their leaders' consent say. */
export const unitsText: Texts<typeof nb> = { nb, nn, en };
