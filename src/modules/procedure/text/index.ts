import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What the rules say and what they answer, in words, by language. */
export const procedureText: Texts<typeof nb> = { nb, nn, en };
export type ProcedureText = (typeof procedureText)['nb'];
