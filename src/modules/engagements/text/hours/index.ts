import type { TextShape, Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type HoursText = TextShape<typeof nb>;

/** What the page of hours say. */
export const hoursText: Texts<typeof nb> = { nb, nn, en };
