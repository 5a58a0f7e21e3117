import type { Texts } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the pages on rules of procedure, by language. */
export const procedurePages: Texts<typeof nb> = { nb, nn, en };
export type ProcedurePages = (typeof procedurePages)['nb'];
