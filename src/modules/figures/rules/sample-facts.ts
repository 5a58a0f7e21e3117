import type { BodyId, MatterId } from '../../../kernel/ids.ts';
import type { MatterFact } from '../../matters/vocabulary.ts';
import type { Scope } from '../vocabulary.ts';

export const group: BodyId = 'body_gruppe';
export const above: BodyId = 'body_over';
export const year2026: Scope = { from: '2026-01-01', to: '2026-12-31', bodyId: null, area: null };

/** A matter for tests: decided by its group at level 1 within a week in March. */
export function factOf(id: string, change: Partial<MatterFact> = {}): MatterFact {
  const bodyId = change.bodyId ?? group;
  const level = change.level === undefined ? 1 : change.level;
  const endedOn = change.endedOn === undefined ? '2026-03-09' : change.endedOn;
  return {
    id: `matter_${id}` as MatterId,
    number: `AV ${id}/26`,
    title: `Sak ${id}`,
    origin: 'unit',
    bodyId,
    raisedIn: group,
    askedOn: '2026-03-02',
    reachedOn: '2026-03-02',
    dueOn: null,
    neededBy: null,
    waitsFor: '',
    state: endedOn ? 'decided' : 'open',
    practice: false,
    decisionId: null,
    expertName: 'Ekspert',
    areas: ['hjemmetjenester'],
    level,
    endedOn,
    how: endedOn ? 'outcome' : null,
    rounds: 0,
    minutesInGroup: null,
    outcome: null,
    next: null,
    objections: [],
    lifted: 0,
    way: [
      {
        bodyId,
        level,
        from: '2026-03-02',
        to: endedOn,
        end: endedOn ? 'decided' : null,
        reason: null,
      },
    ],
    ...change,
  };
}
