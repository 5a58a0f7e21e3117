import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export const summonsText: Texts<typeof nb> = { nb, nn, en };
export type SummonsText = (typeof summonsText)['nb'];
