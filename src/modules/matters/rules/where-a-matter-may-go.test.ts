import { describe, expect, it } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import type { RouteStep } from '../../mandate/vocabulary.ts';
import { type BeforeMoving, cameFrom, liftOf, returnOf } from './where-a-matter-may-go.ts';

const ladder: readonly BodyId[] = ['body_one', 'body_two', 'body_three'];
const today = '2026-03-02';
const way = (covering: BodyId | null): BeforeMoving['route'] => {
  const steps = ladder.map((bodyId, at): RouteStep => {
    const covers = covering !== null && ladder.indexOf(covering) <= at;
    const outside = covers ? [] : [{ code: 'domain', domains: ['workflow'] } as const];
    return { bodyId, level: at + 1, outside };
  });
  const end = covering === null ? ladder.length : ladder.indexOf(covering) + 1;
  return { at: covering, way: steps.slice(0, end) };
};
const before: BeforeMoving = {
  state: 'open',
  bodyId: 'body_one',
  dueOn: '2026-03-02',
  route: way('body_one'),
  escalatesTo: 'body_two',
  lastOutcome: null,
  steps: [],
  below: [],
};
const up = (change: Partial<BeforeMoving>, reason: Parameters<typeof liftOf>[0]['reason']) =>
  liftOf({ reason, handOver: 'Les dette.' }, { ...before, ...change }, today);

describe('lifting', () => {
  it('by mandate goes to the lowest body that covers it, or to the top where none does', () => {
    expect(up({ route: way('body_three') }, 'outside-mandate')).toMatchObject({
      value: { toBody: 'body_three' },
    });
    expect(up({ route: way(null) }, 'outside-mandate')).toMatchObject({
      value: { toBody: 'body_three' },
    });
    expect(up({}, 'outside-mandate')).toMatchObject({ refusal: { code: 'within-mandate' } });
  });

  it('for another reason goes to the next body, which may cover it', () => {
    const authority = up({ route: way('body_three') }, 'no-authority');
    expect(authority).toMatchObject({ value: { toBody: 'body_two' } });
  });

  it('wants its reason to be true', () => {
    expect(up({}, 'no-consensus')).toMatchObject({ refusal: { code: 'nobody-disagrees' } });
    expect(up({ lastOutcome: 'consensus' }, 'no-consensus').ok).toBe(false);
    expect(up({ lastOutcome: 'no-quorum' }, 'no-consensus').ok).toBe(true);
    expect(up({ state: 'in-round', lastOutcome: 'no-consensus' }, 'no-consensus')).toMatchObject({
      refusal: { code: 'round-is-open' },
    });
    expect(up({}, 'time-limit')).toMatchObject({ refusal: { code: 'time-is-not-out' } });
    expect(up({ dueOn: '2026-03-01' }, 'time-limit').ok).toBe(true);
    expect(up({ dueOn: null }, 'time-limit').ok).toBe(false);
  });

  it('ends at the top', () => {
    const top = { bodyId: 'body_three', escalatesTo: null, route: { at: null, way: [] } } as const;
    expect(up(top, 'no-authority')).toMatchObject({ refusal: { code: 'top-of-ladder' } });
    const covered = { at: null, way: way(null).way.slice(2) };
    expect(up({ ...top, route: covered }, 'outside-mandate')).toMatchObject({
      refusal: { code: 'top-of-ladder' },
    });
  });
});

describe('sending back', () => {
  const step = (fromBody: BodyId, toBody: BodyId, direction: 'up' | 'down') => ({
    fromBody,
    toBody,
    direction,
  });
  const rise = step('body_one', 'body_two', 'up');
  const fall = step('body_two', 'body_one', 'down');

  it('goes to the body that it came from, step by step', () => {
    expect(cameFrom([])).toBeNull();
    expect(cameFrom([rise, step('body_two', 'body_three', 'up')])).toBe('body_two');
    expect(cameFrom([rise, fall])).toBeNull();
  });

  it('reaches a body below that covers it, where it was raised too high', () => {
    const high = { ...before, bodyId: 'body_three' as const };
    const down = (below: readonly BodyId[], toBody?: string) =>
      returnOf({ handOver: 'Ned', ...(toBody ? { toBody } : {}) }, { ...high, below });
    expect(down(['body_one'])).toMatchObject({ value: { toBody: 'body_one' } });
    expect(down(['body_one', 'body_four'], 'body_four')).toMatchObject({
      value: { toBody: 'body_four' },
    });
    // What no list holds is not gone to, whoever typed it.
    expect(down(['body_one'], 'body_two')).toMatchObject({ value: { toBody: 'body_one' } });
    expect(down([])).toMatchObject({ refusal: { code: 'nowhere-to-return' } });
  });

  it('goes to whoever lifted it before all others', () => {
    const at = { ...before, bodyId: 'body_two' as const, steps: [rise] };
    expect(
      returnOf({ handOver: 'Ned', toBody: 'body_four' }, { ...at, below: ['body_four'] }),
    ).toMatchObject({ value: { toBody: 'body_one' } });
  });

  it('goes the same way twice, and no more', () => {
    const back = (steps: readonly ReturnType<typeof step>[]) =>
      returnOf({ handOver: 'Ned' }, { ...before, bodyId: 'body_two', steps });
    expect(back([rise, fall, rise])).toMatchObject({ value: { toBody: 'body_one' } });
    expect(back([rise, fall, rise, fall, rise])).toEqual({
      ok: false,
      refusal: { code: 'returned-too-often', times: 2 },
    });
  });

  it('ends: whatever two bodies do, the matter comes to rest', () => {
    const steps: ReturnType<typeof step>[] = [];
    let bodyId: BodyId = 'body_one';
    for (let turn = 0; turn < 20; turn += 1) {
      const at = { ...before, bodyId, steps };
      const verdict =
        bodyId === 'body_one'
          ? liftOf({ reason: 'no-authority', handOver: 'Opp' }, at, today)
          : returnOf({ handOver: 'Ned' }, at);
      if (!verdict.ok) break;
      steps.push(step(bodyId, verdict.value.toBody, bodyId === 'body_one' ? 'up' : 'down'));
      bodyId = verdict.value.toBody;
    }
    expect(steps).toEqual([rise, fall, rise, fall]);
  });
});
