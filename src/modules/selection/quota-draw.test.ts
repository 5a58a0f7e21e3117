import { expect, test } from 'vitest';
import { problemOfGroups } from './explain/one-group.ts';
import { quotaDraw } from './quota-draw.ts';
import { tightPool } from './sample-pools.ts';
import { sampleOfAllGroups } from './sample-problems.ts';
import { leximinOf } from './solve/index.ts';
import { checkLottery } from './verify/check-lottery.ts';
import type { Panel, Problem } from './vocabulary.ts';

const limits = { ms: 20_000 };
const shape = { people: 90, seats: 15, values: [2, 3, 4], skew: 1, bias: 1, reach: 1, seed: 4 };
const ofOne = tightPool(shape);
const ofTwo = problemOfGroups(sampleOfAllGroups('record'), ['KG07', 'KG09']);

async function drawn(problem: Problem, seed: string, panels: number) {
  const found = await quotaDraw(problem, { seed, panels, limits });
  if (found.status !== 'found') throw new Error(found.status);
  return found;
}

test('keeps every quota, and nobody is surer of a seat than leximin allows', async () => {
  const fair = await leximinOf(ofOne, { ...limits, seed: 3, now: () => performance.now() });
  const found = await drawn(ofOne, '3', 300);
  if (fair.status !== 'found') throw new Error(fair.status);
  const panels = found.lottery.map(({ probability, members }) => ({
    probability,
    members: members.panel ?? [],
  }));
  expect(checkLottery(ofOne, 'panel', panels, found.probabilities)).toEqual([]);
  expect(found.minimum).toBeLessThanOrEqual(fair.minimum + 1e-9);
  expect(found.certificate.bound).toBeCloseTo(fair.minimum, 6);
  expect(found.certificate.gap).toBeCloseTo(fair.minimum - found.minimum, 6);
});

// What a published record says must come out again, whatever is built later.
test.each([
  [
    'one group',
    ofOne,
    {
      panel:
        'p0020 p0051 p0068 p0063 p0001 p0065 p0030 p0016 p0058 p0015 p0003 p0018 p0023 p0054 p0031'.split(
          ' ',
        ),
    },
  ],
  [
    'several groups',
    ofTwo,
    {
      KG07: 'S049 S097 S103 S152 S169 S192 S196 S299 S304 S317 S411 S414 S467 S473 S495'.split(' '),
      KG09: 'S056 S057 S061 S083 S126 S154 S190 S207 S211 S246 S258 S262 S290 S328 S422'.split(' '),
    },
  ],
])('over %s the same seed draws what it has always drawn', async (_, problem, members) => {
  const { lottery } = await drawn(problem, 'published', 1);
  const sorted = ({ members: of }: Panel) =>
    Object.fromEntries(Object.entries(of).map(([group, people]) => [group, people.toSorted()]));
  expect(lottery.map(sorted)).toEqual([sorted({ members })]);
});

test.each([
  ['one group', ofOne],
  ['several groups', ofTwo],
])(
  'over %s, more is stopped with what was drawn, and what has no answer is said',
  async (_, problem) => {
    let heard = 0;
    const stopped = await quotaDraw(problem, {
      seed: '1',
      panels: 100_000,
      limits: {
        ms: 20_000,
        cancelled: () => heard >= 3,
        tell: ({ stage }) => {
          if (stage === 'draw') heard += 1;
        },
      },
    });
    if (stopped.status !== 'stopped') throw new Error(stopped.status);
    expect(stopped.best).toHaveLength(3);
    const sum = stopped.best.reduce((all, { probability }) => all + probability, 0);
    expect(sum).toBeCloseTo(1, 9);
    const groups = problem.groups.map((group) => ({ ...group, seats: 1_000 }));
    const none = await quotaDraw({ ...problem, groups }, { seed: '1', panels: 1, limits });
    expect(none.status).toBe('infeasible');
  },
);
