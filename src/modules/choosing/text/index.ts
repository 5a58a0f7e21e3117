import type { Texts } from '../../../kernel/language.ts';
import { en as drawEn } from './draw/en.ts';
import { nb as drawNb } from './draw/nb.ts';
import { nn as drawNn } from './draw/nn.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { en as prepareEn } from './prepare/en.ts';
import { nb as prepareNb } from './prepare/nb.ts';
import { nn as prepareNn } from './prepare/nn.ts';

/** The words of a run: how it stands, what came of it, and what is around it; by language. */
export const choosingText: Texts<typeof nb> = { nb, nn, en };
export type ChoosingText = (typeof choosingText)['nb'];

/** The words of how a run is prepared, by language. */
export const prepareText: Texts<typeof prepareNb> = { nb: prepareNb, nn: prepareNn, en: prepareEn };

/** The words of the draw, for those inside and for anybody, by language. */
export const drawText: Texts<typeof drawNb> = { nb: drawNb, nn: drawNn, en: drawEn };
