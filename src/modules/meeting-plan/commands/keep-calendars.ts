import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { deleteLayer, insertLayer, readLayer } from '../store/layers.ts';
import type { BusySpan, LayerId, LayerWeight } from '../vocabulary.ts';
import { ownBody } from './plan-subject.ts';

export type CalendarInput = {
  name: string;
  weight: LayerWeight;
  /** Null concerns all bodies. */
  bodyIds: string[] | null;
  source: 'ics' | 'list';
  fileName: string;
  spans: readonly BusySpan[];
};

/** Keeps a calendar that was read, with all its entries, for the plans to step round. @source F-084 */
export const addCalendar = command<
  CalendarInput,
  LayerId,
  { code: 'calendar-name-is-empty' } | { code: 'calendar-is-empty' }
>({
  name: 'meeting-plan.add-calendar',
  action: 'plan.edit',
  subject: ownBody,
  run: async (tx, { name, weight, bodyIds, source, fileName, spans }, { actor, now }) => {
    if (!name.trim()) return refused({ code: 'calendar-name-is-empty' });
    if (spans.length === 0) return refused({ code: 'calendar-is-empty' });
    const id = await insertLayer(
      tx,
      {
        name: name.trim(),
        weight,
        body_ids: bodyIds,
        source,
        file_name: fileName,
        added_at: now,
        added_by: actor.name,
      },
      spans,
    );
    const after = { name, weight, bodyIds, source, entries: spans.length };
    return allowed({
      value: id,
      changes: [{ subjectKind: 'busy-calendar', subjectId: id, after }],
    });
  },
});

/** Takes a calendar away; plans no longer step round it when they are laid again. */
export const removeCalendar = command<{ id: string }, null, { code: 'calendar-is-gone' }>({
  name: 'meeting-plan.remove-calendar',
  action: 'plan.edit',
  subject: ownBody,
  run: async (tx, { id }) => {
    const before = await readLayer(tx, id);
    if (!before) return refused({ code: 'calendar-is-gone' });
    await deleteLayer(tx, before.id);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'busy-calendar', subjectId: before.id, before }],
    });
  },
});
