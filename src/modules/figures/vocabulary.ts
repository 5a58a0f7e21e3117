import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId } from '../../kernel/ids.ts';
import type { ServiceAreaCode } from '../mandate/vocabulary.ts';

/** What is counted: from one day to another, both of them in; null leaves out no body, no area. */
export type Scope = {
  from: IsoDate;
  to: IsoDate;
  bodyId: BodyId | null;
  area: ServiceAreaCode | null;
};

/** The figures, each with a picture, a table and the matters behind it. */
export const figureNames = ['share', 'time', 'waiting', 'reasons', 'again', 'practice'] as const;
export type FigureName = (typeof figureNames)[number];

/**
 * A number of a figure, by the ids of what it counts: the number is how many there are, and the
 * list behind it is these. Its key says which number it is, in addresses.
 */
export type Count = { key: string; ids: readonly string[] };

/** How a share stands to its goal: reached, nearly, or far from it. */
export type Standing = 'reached' | 'near' | 'far';

/** Working days that something took, of each that it was counted in. */
export type Taken = { ids: readonly string[]; median: number; nineOfTen: number };

/** Whoever must do the next thing for a matter to go on. */
export const actors = ['vendor', 'expert', 'members', 'chair'] as const;
export type WaitsFor = (typeof actors)[number];
