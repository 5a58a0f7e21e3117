import { describe, expect, test } from 'vitest';
import { programRoot } from '../../src/platform/settings/program-root.ts';
import { readSources } from './read-imports.ts';

type Source = { path: string; text: string };

const sources = readSources(programRoot(), 'src').filter(({ path }) => !path.includes('.test.'));

/** Where a transaction may be opened: the edge, and what no command stands for. */
const edges = [
  'src/modules/identity/command.ts',
  'src/modules/identity/sign-in.ts',
  'src/platform/',
  'src/app/cli/',
  'src/app/demo/',
];

/** What goes round the policy: a handler, a transaction or a command's work outside the one place. */
function roundThePolicy({ path, text }: Source): string[] {
  const complaints: string[] = [];
  const atEdge = edges.some((edge) => path.startsWith(edge));
  if (/\binTransaction\(|\.transaction\(\)|startTransaction\(/.test(text) && !atEdge) {
    complaints.push(`${path} opens a transaction of its own`);
  }
  if (/\.run\(tx|\border\.run\(/.test(text) && path !== 'src/modules/identity/command.ts') {
    complaints.push(`${path} runs a command without asking the policy`);
  }
  const handles = /from 'hono'|\bnew Hono\(|\bapp\.(?:get|post|on)\(/.test(text);
  const mayHandle = path === 'src/app/server.ts' || path === 'src/app/visit.ts';
  if (handles && !mayHandle && !path.startsWith('src/platform/http/')) {
    complaints.push(`${path} answers requests beside the routes`);
  }
  const declares = /\/commands\/[^/]+\.ts$/.test(path) && /export const \w+ = /.test(text);
  const writes = /\b(?:tx|db)\s*\.(?:insertInto|updateTable|deleteFrom)\(/.test(text);
  if (declares && writes && !/\bcommand(?:<|\()/.test(text)) {
    complaints.push(`${path} writes, and is no command`);
  }
  return complaints;
}

describe('nothing goes round the policy', () => {
  test('and the check looks at something', () => {
    const commands = sources.filter(({ text }) => /= command(?:<|\()/.test(text));
    expect(commands.length).toBeGreaterThan(15);
  });

  test('in the whole house', () => {
    expect(sources.flatMap(roundThePolicy)).toEqual([]);
  });

  test.each<[string, Source]>([
    ['a transaction', { path: 'src/modules/m/pages/a.ts', text: 'await inTransaction(db, work)' }],
    ['a command run by hand', { path: 'src/modules/m/a.ts', text: 'planMeeting.run(tx, input)' }],
    ['a handler', { path: 'src/modules/m/a.ts', text: "import { Hono } from 'hono';" }],
    [
      'a write that is no command',
      {
        path: 'src/modules/m/commands/a.ts',
        text: "export const a = (tx) => tx.insertInto('m.a')",
      },
    ],
  ])('finds %s', (_, source) => expect(roundThePolicy(source)).toHaveLength(1));
});
