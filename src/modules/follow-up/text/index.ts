import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the follow-up pages, by language. */
export const followUpText: Texts<typeof nb> = { nb, nn, en };
export type FollowUpText = (typeof followUpText)['nb'];
