import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import {
  conflictInWords,
  demandInWords,
  inCodes,
  panelByKey,
  problemFromJson,
  problemFromTables,
  readByKey,
  recordInPieces,
  relaxationInWords,
  select,
  selectAndDraw,
  selectionText,
  tableFaultInWords,
  whatIsCounted,
} from '../../modules/selection/index.ts';
import {
  type Lottery,
  type Method,
  methods,
  type Panel,
  type Problem,
  type SelectionResult,
} from '../../modules/selection/vocabulary.ts';
import { type ExitStatus, misused, refuse } from './exit-status.ts';
import { inChunks, jsonInPieces } from './json-in-pieces.ts';
import { problemFaultInWords } from './problem-fault.ts';

const usage = `select PROBLEM.json [OPTION]…
       omforent select --categories FILE --people FILE --panel SEATS [OPTION]…

  --method METHOD   leximin, maximin, quota-draw or best-fit (one group: leximin; else best-fit)
  --seed SEED       whatever is drawn follows from it (drawn, and printed)
  --panels COUNT    a lottery of so many panels, each equally likely (as many as it takes)
  --seconds COUNT   stop after so long, with the best so far (60)
  --record FILE     draw, and write the record that verify-draw checks
  --key FILE        with --record: people have codes there, and FILE says who they are
  --json            print everything that was found, for other programs`;

const text = selectionText.en;

/** What was asked for, and the problem that it was asked of. */
type Asked = {
  method: Method | null;
  seed: string;
  panels: number | null;
  ms: number;
  record: string | null;
  key: string | null;
  json: boolean;
};

/** `select`: chooses people for groups under quotas, from files and without any database. */
export async function selectPeople(args: readonly string[]): Promise<ExitStatus> {
  const given = readArguments(args);
  if (!given) return misused(usage);
  // Of a pool of 100 000, what was only passed through would otherwise be kept beside what is used.
  setFlagsFromString('--heap-growing-percent=50');
  const read = await readProblem(given.source);
  if (!read.ok) return refuseProblem(read.lines, given.json);
  const problem = read.problem;
  const method = given.method ?? (problem.groups.length === 1 ? 'leximin' : 'best-fit');
  const { seed, panels } = given;
  const secret = randomBytes(32).toString('hex');
  const coded = given.key === null ? null : inCodes(problem, { method, secret });
  let answer: Awaited<ReturnType<typeof selectAndDraw>>;
  try {
    const options = { method, seed, panels, limits: { ms: given.ms } };
    // The chances of a lottery do not depend on the draw; what else is chosen follows from it.
    const drawn = given.record !== null || method === 'best-fit' || method === 'quota-draw';
    answer = drawn
      ? await selectAndDraw(coded?.problem ?? problem, options)
      : { result: await select(problem, options), record: null };
  } catch (error) {
    return refuse(`The choice could not be computed: ${(error as Error).message}`);
  }
  const { record } = answer;
  for (const [path, content] of [
    [given.key, coded && record && [`${JSON.stringify(coded.key, null, 2)}\n`]],
    [given.record, record && recordInPieces(record)],
  ] as const) {
    if (path === null || content === null) continue;
    try {
      await writeFile(path, inChunks(content), {
        flag: 'wx',
        mode: path === given.key ? 0o600 : 0o644,
      });
    } catch (error) {
      return refuse(`${path} cannot be written (${reasonOf(error)}).`);
    }
  }
  const result = coded ? readByKey(answer.result, coded.key) : answer.result;
  const inRecord = given.record === null ? null : (record?.drawn ?? null);
  const drawn = coded && inRecord ? panelByKey(inRecord, coded.key) : inRecord;
  if (given.json) await printPieces(jsonInPieces(asJson(problem, result, seed, drawn)));
  else print(asText(problem, result, seed, drawn).join('\n'));
  return result.status === 'found' ? 0 : 1;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Prints as fast as it is read. */
async function printPieces(pieces: Iterable<string>): Promise<void> {
  for (const chunk of inChunks(pieces)) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  }
  print('');
}

const reasonOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

function refuseProblem(lines: readonly string[], json: boolean): ExitStatus {
  if (json) print(JSON.stringify({ status: 'refused', reasons: lines }));
  return refuse(lines.join(' '));
}

type Source = { problem: string } | { categories: string; people: string; panel: number };

function readArguments(args: readonly string[]): (Asked & { source: Source }) | null {
  const one = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        categories: one,
        people: one,
        panel: one,
        method: one,
        seed: one,
        panels: one,
        seconds: one,
        record: one,
        key: one,
        json: { type: 'boolean' },
      },
    });
    const method = methods.find((name) => name === values.method) ?? null;
    const [panel, panels, seconds] = [values.panel, values.panels, values.seconds].map(countOf);
    if (panel === null || panels === null || seconds === null) return null;
    if (values.method !== undefined && method === null) return null;
    if (values.key !== undefined && values.record === undefined) return null;
    const source = sourceOf(positionals, values.categories, values.people, panel);
    if (!source) return null;
    return {
      source,
      method,
      seed: values.seed ?? randomBytes(8).toString('hex'),
      panels: panels ?? null,
      ms: (seconds ?? 60) * 1000,
      record: values.record ?? null,
      key: values.key ?? null,
      json: values.json ?? false,
    };
  } catch {
    return null;
  }
}

function sourceOf(
  [problem, ...more]: readonly string[],
  categories: string | undefined,
  people: string | undefined,
  panel: number | undefined,
): Source | null {
  if (more.length > 0) return null;
  if (problem !== undefined) return categories || people || panel ? null : { problem };
  return categories && people && panel ? { categories, people, panel } : null;
}

/** A count from 1 to a million; null for what is none, undefined for what is not given. */
function countOf(written: string | undefined): number | null | undefined {
  if (written === undefined) return undefined;
  return /^[1-9]\d{0,6}$/.test(written) ? Number(written) : null;
}

type Read = { ok: true; problem: Problem } | { ok: false; lines: string[] };

async function readProblem(source: Source): Promise<Read> {
  const files = 'problem' in source ? [source.problem] : [source.categories, source.people];
  const bytes: Buffer[] = [];
  for (const file of files) {
    try {
      bytes.push(await readFile(file));
    } catch (error) {
      return { ok: false, lines: [`${file} cannot be read (${reasonOf(error)}).`] };
    }
  }
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = bytes;
  if (!('problem' in source)) {
    const read = problemFromTables({ categories: first, people: second }, source.panel);
    if (read.ok) return { ok: true, problem: read.value };
    return { ok: false, lines: [tableFaultInWords(read.refusal, text)] };
  }
  let value: unknown;
  try {
    // Left to itself, text in another encoding would read as letters that nobody wrote.
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(first));
  } catch (error) {
    return { ok: false, lines: [`${source.problem} is not JSON: ${(error as Error).message}.`] };
  }
  const read = problemFromJson(value);
  if (read.ok) return { ok: true, problem: read.value };
  return { ok: false, lines: [`${source.problem}: ${problemFaultInWords(read.refusal)}`] };
}

/** One group’s members as a list; those of several by group as well. */
function membersOf({ groups }: Problem, { members }: Panel) {
  const all = [...new Set(Object.values(members).flat())];
  return groups.length === 1 ? { members: all } : { members: all, groups: members };
}

/** Made one by one as they are written: a lottery among 100 000 people is of as many panels. */
function* panelsOf(problem: Problem, lottery: Lottery) {
  for (const { probability, ...panel } of lottery) {
    yield { probability, ...membersOf(problem, panel) };
  }
}

function asJson(problem: Problem, result: SelectionResult, seed: string, drawn: Panel | null) {
  if (result.status === 'found') {
    const { lottery, ...told } = result;
    const draw = drawn ? { drawn: membersOf(problem, drawn) } : {};
    return { ...told, panels: panelsOf(problem, lottery), seed, ...draw };
  }
  if (result.status === 'stopped') {
    const { best, ...told } = result;
    return { ...told, panels: panelsOf(problem, best), seed };
  }
  const conflict = result.conflict.map((demand) => {
    return { ...demand, text: demandInWords(problem, demand, text) };
  });
  const relaxations = result.relaxations.map((relaxation) => {
    return { ...relaxation, text: relaxationInWords(problem, relaxation, text) };
  });
  const explanation = conflictInWords(problem, result.conflict, text);
  return { ...result, conflict, relaxations, explanation };
}

function asText(
  problem: Problem,
  result: SelectionResult,
  seed: string,
  drawn: Panel | null,
): string[] {
  if (result.status === 'infeasible') {
    const ways = result.relaxations.map((one) => relaxationInWords(problem, one, text).join(' '));
    return [...conflictInWords(problem, result.conflict, text), '', 'Ways out:', ...ways];
  }
  const { certificate, ms } = result;
  const lottery = result.status === 'found' ? result.lottery : result.best;
  const proof = certificate.exact
    ? 'proven in exact arithmetic'
    : `within ${certificate.gap} of the bound`;
  const lines =
    result.status === 'found'
      ? [
          `${result.method}: ${lottery.length} panels, ${proof}, ${Math.round(ms)} ms, seed ${seed}.`,
        ]
      : [`Stopped after ${Math.round(ms)} ms; the best so far is ${proof}.`];
  if (result.status === 'found' && result.method !== 'best-fit') {
    lines.push(
      whatIsCounted(problem) === 'seats'
        ? `The smallest expected number of seats is ${result.minimum.toFixed(3)}.`
        : `The smallest chance is ${(result.minimum * 100).toFixed(3)} %.`,
    );
    if (result.never.length > 0) lines.push(`Cannot be chosen: ${result.never.join(', ')}.`);
  }
  const shown = drawn ?? (lottery.length === 1 ? (lottery[0] ?? null) : null);
  if (shown) {
    for (const { key, name } of problem.groups) {
      lines.push(`${name}: ${(shown.members[key] ?? []).join(', ')}`);
    }
  }
  return lines;
}
