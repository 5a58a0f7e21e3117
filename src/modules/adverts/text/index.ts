import type { Texts } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { en as publicEn } from './public/en.ts';
import { nb as publicNb } from './public/nb.ts';
import { nn as publicNn } from './public/nn.ts';

/** The words of rounds, the gate and the texts, by language. */
export const advertsText: Texts<typeof nb> = { nb, nn, en };

/** The words of what everybody reads, by language. */
export const publicAdvertsText: Texts<typeof publicNb> = {
  nb: publicNb,
  nn: publicNn,
  en: publicEn,
};
