import type { Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What the pages of matters say. */
export const matterText: Texts<typeof nb> = { nb, nn, en };
