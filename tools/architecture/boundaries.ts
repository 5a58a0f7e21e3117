import type { Import } from './read-imports.ts';

/** A line that no import may cross, and why it is drawn. */
export type Boundary = { name: string; why: string; crossedBy: (one: Import) => boolean };

export type MayUse = Readonly<Record<string, readonly string[]>>;

/** The boundaries of the house, with the map of which module may use which, and their doors. */
export function boundaries(mayUse: MayUse, furtherDoors: MayUse = {}): Boundary[] {
  return [
    {
      name: 'the kernel stands alone',
      why: 'it is pure and shared by all, so it can rest on nothing',
      crossedBy: ({ from, to }) =>
        isIn('kernel', from) && !isIn('kernel', to) && !isPure(to) && !isForTests(from, to),
    },
    {
      name: 'the platform knows no domain',
      why: 'it serves every module alike',
      crossedBy: ({ from, to }) =>
        isIn('platform', from) && isOurs(to) && !isIn('kernel', to) && !isIn('platform', to),
    },
    {
      name: 'the interface knows no domain',
      why: 'its components are drawn once for every module, and touch no database',
      crossedBy: ({ from, to }) =>
        isIn('ui', from) && isOurs(to) && !isIn('kernel', to) && !isIn('ui', to),
    },
    {
      name: 'only the composition root knows the composition root',
      why: 'a module that knows the whole cannot be understood alone',
      crossedBy: ({ from, to }) => isIn('app', to) && !isIn('app', from),
    },
    {
      name: 'modules meet at their doors',
      why: 'what lies behind index.ts and vocabulary.ts may change without asking',
      crossedBy: ({ from, to }) =>
        isForeign(from, to) && !isTest(from) && !isDoor(to, furtherDoors),
    },
    {
      name: 'modules follow the map',
      why: 'src/app/may-use.ts is the whole truth about who uses whom',
      crossedBy: ({ from, to }) =>
        isForeign(from, to) && !(mayUse[moduleOf(from)] ?? []).includes(moduleOf(to)),
    },
    {
      name: 'rules are pure',
      why: 'a rule can be read and tested with nothing but values',
      crossedBy: ({ from, to }) =>
        isRule(from) && !isTest(from) && !mayRuleUse(from, to) && !isPure(to),
    },
    {
      name: 'pages do not write',
      why: 'only a command changes anything, so that every change is judged and logged',
      crossedBy: ({ from, to }) =>
        from.includes('/pages/') && /\/store\/(?:writes\.ts$|writing\/)/.test(to),
    },
  ];
}

/** The modules that use each other in a circle, if any do; tests aside. */
export function circle(imports: readonly Import[]): string[] | undefined {
  const uses = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (!isForeign(from, to) || isTest(from)) continue;
    uses.set(moduleOf(from), (uses.get(moduleOf(from)) ?? new Set()).add(moduleOf(to)));
  }
  const walk = (path: string[]): string[] | undefined => {
    for (const next of uses.get(path.at(-1) ?? '') ?? []) {
      if (next === path[0]) return [...path, next];
      const found = path.includes(next) ? undefined : walk([...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  for (const start of uses.keys()) {
    const found = walk([start]);
    if (found) return found;
  }
  return undefined;
}

const isOurs = (path: string) => path.startsWith('src/');
const isIn = (part: string, path: string) => path.startsWith(`src/${part}/`);
const inModules = (path: string) => path.slice('src/modules/'.length);
const moduleOf = (path: string) => inModules(path).split('/')[0] ?? '';
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const isRule = (path: string) => /^src\/modules\/[^/]+\/rules\//.test(path);
// Hashing and comparing texts is arithmetic, wherever it comes from.
const isPure = (to: string) => ['node:crypto', 'node-diff3', 'diff'].includes(to);

function isDoor(path: string, furtherDoors: MayUse): boolean {
  const inside = inModules(path).slice(moduleOf(path).length + 1);
  const doors = ['index.ts', 'vocabulary.ts', ...(furtherDoors[moduleOf(path)] ?? [])];
  return doors.includes(inside);
}

function isForeign(from: string, to: string): boolean {
  return isIn('modules', from) && isIn('modules', to) && moduleOf(from) !== moduleOf(to);
}

function isForTests(from: string, to: string): boolean {
  return isTest(from) && (!isOurs(to) || to.includes('/test-'));
}

function mayRuleUse(from: string, to: string): boolean {
  if (isIn('kernel', to)) return true;
  if (!isIn('modules', to)) return false;
  const vocabulary = inModules(to) === `${moduleOf(to)}/vocabulary.ts`;
  return vocabulary || (isRule(to) && moduleOf(to) === moduleOf(from));
}
