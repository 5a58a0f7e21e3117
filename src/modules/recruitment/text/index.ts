import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { en as figuresEn } from './figures/en.ts';
import { nb as figuresNb } from './figures/nb.ts';
import { nn as figuresNn } from './figures/nn.ts';
import { nb } from './nb.ts';
import { en as needsEn } from './needs/en.ts';
import { nb as needsNb } from './needs/nb.ts';
import { nn as needsNn } from './needs/nn.ts';
import { nn } from './nn.ts';

/** The words of the board, the parties and the quotas, by language. */
export const recruitmentText: Texts<typeof nb> = { nb, nn, en };

/** The words of the figure register, by language. */
export const figuresText: Texts<typeof figuresNb> = { nb: figuresNb, nn: figuresNn, en: figuresEn };

/** The words of what the groups need and what roles ask, by language. */
export const needsText: Texts<typeof needsNb> = { nb: needsNb, nn: needsNn, en: needsEn };
