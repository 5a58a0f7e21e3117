import { isDeepStrictEqual } from 'node:util';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { type Acting, command, ofNoBody } from '../../identity/command.ts';
import { type FigureRefusal, wellStated } from '../rules/a-figure-is-well-stated.ts';
import { type LineRefusal, lineIn } from '../rules/a-line-in-three-languages.ts';
import {
  deleteFigure,
  holdSubject,
  insertFigure,
  noteEvent,
  replaceOthers,
  updateFigure,
} from '../store/figure-writes.ts';
import { listFigures, readFigure } from '../store/reads.ts';
import type { FigureEvent, Stated, StatedDraft, StatedFigureId } from '../vocabulary.ts';

/** Which figure somebody acts on, and the version that stood on their page. */
export type SeenFigure = { id: string; version: number };
export const mostFigures = 500;

const figureSubject = async (tx: Reader, { id }: SeenFigure) =>
  (await readFigure(tx, id)) ? { bodyId: null } : null;

/** A figure as it is written, without what happened to it. */
export function draftOf(stated: Stated): StatedDraft {
  const { id: _, state: __, decidedByCase: ___, version: ____, ...draft } = stated;
  return draft;
}

/** The figure, held, if it still is what the person saw. */
async function asSeen(
  tx: Writer,
  { id, version }: SeenFigure,
): Promise<Verdict<Stated, ChangedMeanwhile>> {
  const found = await readFigure(tx, id);
  if (!found) throw new Error(`The figure ${id} went away inside its own transaction.`);
  await holdSubject(tx, found.key);
  const now = await readFigure(tx, id);
  return now?.version === version ? allowed(now) : changedMeanwhile(tx, id);
}

type Did = { did: FigureEvent['did']; figure: StatedDraft; by: string | null };

async function note(tx: Writer, id: StatedFigureId, { did, figure, by }: Did, acting: Acting) {
  const { actor, now } = acting;
  await noteEvent(tx, {
    ...{ figureId: id, did, figure, decidedByCase: by, at: now },
    byName: actor.name,
    onBehalfOf: actor.onBehalfOf,
  });
}

type TooMany = { code: 'too-many-figures'; most: number };
type SaidAlready = { code: 'stated-already' };

const twin = (draft: StatedDraft, all: readonly Stated[], id: string | null) =>
  all.some((one) => one.id !== id && isDeepStrictEqual(draftOf(one), draft));

/** Writes down a number or a day that a document states. @source F-030 */
export const stateFigure = command<
  { draft: StatedDraft },
  StatedFigureId,
  FigureRefusal | TooMany | SaidAlready
>({
  name: 'recruitment.state-figure',
  action: 'recruitment.edit',
  subject: ofNoBody,
  run: async (tx, { draft: typed }, acting) => {
    const draft = wellStated(typed);
    if (!draft.ok) return draft;
    await holdSubject(tx, draft.value.key);
    const all = await listFigures(tx);
    if (all.length >= mostFigures) return refused({ code: 'too-many-figures', most: mostFigures });
    if (twin(draft.value, all, null)) return refused({ code: 'stated-already' });
    const id = await insertFigure(tx, draft.value);
    await note(tx, id, { did: 'stated', figure: draft.value, by: null }, acting);
    return allowed({
      value: id,
      changes: [{ subjectKind: 'stated-figure', subjectId: id, after: draft.value }],
    });
  },
});

/**
 * Corrects what was written down wrongly. A figure that a case has made the active one stays as it
 * was decided; then another one is written down and made active.
 */
export const correctFigure = command<
  SeenFigure & { draft: StatedDraft },
  null,
  FigureRefusal | ChangedMeanwhile | SaidAlready | { code: 'figure-is-decided'; by: string }
>({
  name: 'recruitment.correct-figure',
  action: 'recruitment.edit',
  subject: figureSubject,
  run: async (tx, { draft: typed, ...seen }, acting) => {
    const draft = wellStated(typed);
    if (!draft.ok) return draft;
    const found = await asSeen(tx, seen);
    if (!found.ok) return found;
    const { id, decidedByCase } = found.value;
    if (decidedByCase !== null) return refused({ code: 'figure-is-decided', by: decidedByCase });
    const before = draftOf(found.value);
    if (isDeepStrictEqual(before, draft.value)) {
      return allowed({ value: null, changes: [] });
    }
    if (twin(draft.value, await listFigures(tx), id)) return refused({ code: 'stated-already' });
    if (!(await updateFigure(tx, found.value, { draft: draft.value }))) {
      return changedMeanwhile(tx, id);
    }
    await note(tx, id, { did: 'corrected', figure: draft.value, by: null }, acting);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'stated-figure', subjectId: id, before, after: draft.value }],
    });
  },
});

/**
 * Makes one figure the active one by a case: rules use it from then on, and the others of its
 * subject are replaced. A later case may make another of them the active one.
 * @source F-030
 */
export const makeFigureActive = command<
  SeenFigure & { byCase: string },
  null,
  LineRefusal | ChangedMeanwhile | { code: 'active-already' }
>({
  name: 'recruitment.make-figure-active',
  action: 'recruitment.edit',
  subject: figureSubject,
  run: async (tx, { byCase: typed, ...seen }, acting) => {
    const byCase = lineIn('case', typed);
    if (!byCase.ok) return byCase;
    const found = await asSeen(tx, seen);
    if (!found.ok) return found;
    const figure = found.value;
    if (figure.state === 'active') return refused({ code: 'active-already' });
    const before = (await listFigures(tx)).find(
      (one) => one.key === figure.key && one.state === 'active',
    );
    await replaceOthers(tx, figure.key, figure.id);
    const change = { state: 'active', decided_by_case: byCase.value } as const;
    if (!(await updateFigure(tx, figure, change))) return changedMeanwhile(tx, figure.id);
    const event = { did: 'made-active', figure: draftOf(figure), by: byCase.value } as const;
    await note(tx, figure.id, event, acting);
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'stated-figure',
          subjectId: figure.id,
          before: { active: before?.id ?? null },
          after: { active: figure.id, byCase: byCase.value },
        },
      ],
    });
  },
});

/** Takes away what should not have been written down; not what a case has decided. */
export const removeFigure = command<
  SeenFigure,
  null,
  ChangedMeanwhile | { code: 'figure-is-decided'; by: string }
>({
  name: 'recruitment.remove-figure',
  action: 'recruitment.edit',
  subject: figureSubject,
  run: async (tx, seen, acting) => {
    const found = await asSeen(tx, seen);
    if (!found.ok) return found;
    const { id, decidedByCase } = found.value;
    if (decidedByCase !== null) return refused({ code: 'figure-is-decided', by: decidedByCase });
    if (!(await deleteFigure(tx, found.value))) return changedMeanwhile(tx, id);
    const before = draftOf(found.value);
    await note(tx, id, { did: 'removed', figure: before, by: null }, acting);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'stated-figure', subjectId: id, before }],
    });
  },
});
