// Every check there is, in order, each with its time; goes on after a failure, so that everything
// is reported, and closes with one line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchBrowser, findBrowser, starts } from './find-browser.mjs';
import { installWhatIsMissing } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sum = { passed: 0, failed: 0 };

installWhatIsMissing(root);
part('format and lint', () =>
  check('@biomejs/biome/bin/biome', ['check', '--colors=off', '--max-diagnostics=30', '.']),
);
part('types', () => check('typescript/bin/tsc', ['--noEmit', '--pretty', 'false']));
part('architecture', () => vitest('architecture'));
part('unit', () => vitest('unit'));
part('database', () => vitest('database'));
part('journeys', journeys);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);

/** Runs a part and prints its heading with what came of it, and under it what failed. */
function part(name, run) {
  const began = Date.now();
  const { passed, failed, skipped = 0, report = '' } = run();
  sum.passed += passed;
  sum.failed += failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const left = skipped ? `, ${skipped} skipped` : '';
  console.log(`${name}: ${passed} ok, ${failed} not${left} (${seconds} s)`);
  if (report) console.log(`\n${report.trim()}\n`);
}

/** A check of everything at once counts as one. */
function check(program, args) {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status === 0) return { passed: 1, failed: 0 };
  const said = `${done.stdout}${done.stderr}`.replace(/^npm warn.*\n/gm, '');
  return { passed: 0, failed: 1, report: said.slice(0, 20_000) };
}

function vitest(project, env = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'omforent-results-'));
  const results = join(directory, 'results.json');
  const program = join(root, 'node_modules/vitest/vitest.mjs');
  const args = ['run', '--project', project, '--reporter=json', `--outputFile=${results}`];
  const done = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'test', NO_COLOR: '1', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  try {
    return counted(JSON.parse(readFileSync(results, 'utf8')), done);
  } catch {
    // It broke off before there were any results.
    return { passed: 0, failed: 1, report: `${done.stdout}${done.stderr}` };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function counted({ testResults }, done) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const of = (status) => tests.filter((test) => test.status === status).length;
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = of('failed') + brokenFiles.length;
  // An error outside any test fails the run without failing a test.
  const stray = done.status !== 0 && failed === 0;
  return {
    passed: of('passed'),
    failed: failed + (stray ? 1 : 0),
    skipped: of('skipped') + of('pending') + of('todo'),
    report: [...testResults.flatMap(failures), stray ? `${done.stdout}${done.stderr}` : ''].join(
      '\n',
    ),
  };
}

function failures({ name, message, status, assertionResults }) {
  if (status !== 'failed') return [];
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return [`✗ ${file}\n${indented(message)}`];
  return failed.map(
    (test) => `✗ ${file}: ${test.fullName}\n${indented(test.failureMessages.join('\n'))}`,
  );
}

function indented(text) {
  const lines = text.split('\n').filter((line) => !line.includes('node_modules'));
  return lines
    .slice(0, 25)
    .map((line) => `    ${line}`)
    .join('\n');
}

function journeys() {
  const files = readdirSync(join(root, 'journeys')).filter((name) => name.includes('.journey.'));
  if (files.length === 0) return { passed: 0, failed: 0 };
  let browser = findBrowser();
  if (!browser || !starts(browser)) browser = fetchBrowser(root);
  if (browser) return vitest('journeys', { CHROME_PATH: browser });
  const report = 'No browser: install Chromium, or give its path as CHROME_PATH.';
  return { passed: 0, failed: files.length, report };
}
