import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the page with what waits for one person. */
export const workText: Texts<typeof nb> = { nb, nn, en };
export type WorkText = (typeof workText)['nb'];
