import type { TextShape, WrittenStandard } from '../../../../kernel/language.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type ArchiveText = TextShape<typeof nb>;

/** What the chapter for the archive says, in the standard of whoever recruits. */
export const offersArchiveText: Readonly<Record<WrittenStandard, ArchiveText>> = { nb, nn };
