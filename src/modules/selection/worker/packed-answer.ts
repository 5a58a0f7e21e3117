import type { GroupKey, Lottery, Panel, PersonKey, Problem } from '../vocabulary.ts';
import type { SelectionTask, TaskAnswers } from './tasks.ts';

type Answer = TaskAnswers[keyof TaskAnswers];
type Choice = TaskAnswers['choose'];
type ChoiceWithPanels = Exclude<Choice, { status: 'infeasible' }>;

/**
 * A lottery in numbers: panel after panel and group after group how many sit there, and then who, by
 * their place among the candidates. Between threads every name would be copied each time it occurs,
 * and a lottery among 100 000 people names them ten million times.
 */
type PackedLottery = {
  groups: readonly GroupKey[];
  probabilities: Float64Array<ArrayBuffer>;
  sizes: Int32Array<ArrayBuffer>;
  people: Int32Array<ArrayBuffer>;
};

/** An answer on its way between threads. */
export type PackedAnswer =
  | { packed: false; answer: Answer }
  | { packed: true; rest: Choice; lottery: PackedLottery };

/** An answer as it is sent from the worker, with what need not be copied. */
export function packed(task: SelectionTask, answer: Answer) {
  if (task.kind !== 'choose') return { word: { packed: false, answer } as const, moved: [] };
  const choice = answer as Choice;
  if (choice.status === 'infeasible')
    return { word: { packed: false, answer } as const, moved: [] };
  const lottery = packedLottery(task.problem, panelsIn(choice));
  const word = { packed: true, rest: withPanels(choice, []), lottery } as const;
  const { probabilities, sizes, people } = lottery;
  return { word, moved: [probabilities.buffer, sizes.buffer, people.buffer] };
}

/** The answer to a task as it was before it was sent. */
export function unpacked(task: SelectionTask, sent: PackedAnswer): Answer {
  if (!sent.packed) return sent.answer;
  if (sent.rest.status === 'infeasible') return sent.rest;
  return withPanels(sent.rest, unpackedLottery(task as { problem: Problem }, sent.lottery));
}

const panelsIn = (choice: ChoiceWithPanels) =>
  choice.status === 'found' ? choice.lottery : choice.best;

function withPanels(choice: ChoiceWithPanels, panels: Lottery): Choice {
  return choice.status === 'found' ? { ...choice, lottery: panels } : { ...choice, best: panels };
}

function packedLottery({ groups, candidates }: Problem, lottery: Lottery): PackedLottery {
  const keys = groups.map(({ key }) => key);
  const places = new Map(candidates.map(({ id }, at) => [id, at]));
  const sizes = new Int32Array(lottery.length * keys.length);
  let seats = 0;
  for (const [at, { members }] of lottery.entries()) {
    for (const [group, key] of keys.entries()) {
      const size = members[key]?.length ?? 0;
      sizes[at * keys.length + group] = size;
      seats += size;
    }
  }
  const people = new Int32Array(seats);
  let seat = 0;
  for (const { members } of lottery) {
    for (const key of keys) {
      for (const id of members[key] ?? []) people[seat++] = places.get(id) as number;
    }
  }
  const probabilities = Float64Array.from(lottery, ({ probability }) => probability);
  return { groups: keys, probabilities, sizes, people };
}

function unpackedLottery(
  { problem: { candidates } }: { problem: Problem },
  { groups, probabilities, sizes, people }: PackedLottery,
): Lottery {
  let seat = 0;
  return Array.from(probabilities, (probability, at): Panel & { probability: number } => {
    const members = groups.map((group, place): [GroupKey, PersonKey[]] => {
      const from = seat;
      seat += sizes[at * groups.length + place] ?? 0;
      return [group, Array.from(people.subarray(from, seat), (one) => candidates[one]?.id ?? '')];
    });
    return { members: Object.fromEntries(members), probability };
  });
}
