import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the evaluation pages, by language. */
export const evaluationText: Texts<typeof nb> = { nb, nn, en };
export type EvaluationText = (typeof evaluationText)['nb'];
