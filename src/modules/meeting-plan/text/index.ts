import type { Texts } from '../../../kernel/language.ts';
import { en as aroundEn } from './around/en.ts';
import { nb as aroundNb } from './around/nb.ts';
import { nn as aroundNn } from './around/nn.ts';
import { en } from './plan/en.ts';
import { nb } from './plan/nb.ts';
import { nn } from './plan/nn.ts';

/** The words of the plan's own pages, by language. */
export const planText: Texts<typeof nb> = { nb, nn, en };
export type PlanText = (typeof planText)['nb'];

/** The words of the pages around the plan: calendars, rooms, the wheel and gatherings. */
export const aroundText: Texts<typeof aroundNb> = { nb: aroundNb, nn: aroundNn, en: aroundEn };
