/** One measured figure, as `--json` prints it. */
export type Figure = {
  name: string;
  value: number;
  unit: 'ms' | 'bytes' | 'per second' | 'share';
  better: 'higher' | 'lower';
  /** What it is to reach. */
  goal: number;
  /** The peer or bare floor measured in the same run, and how the value compares with it. */
  ratio_to: string;
  ratio: number;
};

/** Where things are: the repository, and the product as built. */
export type Workshop = { root: string; product: string };

/** A measurement: what it runs on, in a sentence, and how it is taken. */
export type Measurement = {
  name: string;
  runsOn: string;
  measure: (workshop: Workshop) => Promise<Figure[]>;
};

/** The median of some times in milliseconds, after a few unmeasured turns. */
export async function medianTime(turns: number, work: () => unknown): Promise<number> {
  for (let warm = 0; warm < 3; warm += 1) await work();
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
