import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

// The shell first: it is the same browser without its windows, and works a third less for a journey.
const names = [
  ...['chromium-headless-shell', 'chromium', 'chromium-browser'],
  ...['google-chrome', 'google-chrome-stable'],
];

/** The path of a Chromium on this machine, or nothing. CHROME_PATH comes first. */
export function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) return isProgram(given) ? given : undefined;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((directory) => names.map((name) => join(directory, name)));
  const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [...onPath, onMac, ...fetchedByPlaywright()].find(isProgram);
}

/** Fetches a Chromium: Playwright's own, or that of Debian where we may. Answers its path. */
export function fetchBrowser(root) {
  process.stderr.write('Fetching a browser for the journeys …\n');
  const playwright = join(root, 'node_modules/playwright-core/cli.js');
  run(process.execPath, [playwright, 'install', '--only-shell', 'chromium'], 180_000);
  const fetched = findBrowser();
  if (fetched && starts(fetched)) return fetched;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], 180_000, env);
    const install = ['install', '-yq', '--no-install-recommends'];
    const shell = run('apt-get', [...install, 'chromium-headless-shell'], 600_000, env);
    // Older systems have no such package.
    if (!shell) run('apt-get', [...install, 'chromium'], 600_000, env);
  }
  return names.map((name) => join('/usr/bin', name)).find(isProgram);
}

/** Whether the browser runs at all: one fetched onto a bare machine may lack libraries. */
export function starts(browser) {
  const tried = spawnSync(browser, ['--version'], { timeout: 20_000, stdio: 'ignore' });
  return tried.status === 0;
}

function fetchedByPlaywright() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const programs = ['chrome', 'headless_shell', 'chrome-headless-shell'];
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium'))
    .flatMap((name) => subdirectories(join(cache, name)))
    .flatMap((directory) => programs.map((program) => join(directory, program)));
}

function subdirectories(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(directory, entry.name));
}

/** Whether it went well; if not, its last words are told. */
function run(program, args, timeout, env = process.env) {
  const done = spawnSync(program, args, { timeout, env, encoding: 'utf8' });
  if (done.status !== 0) {
    const last = `${done.stdout ?? ''}${done.stderr ?? ''}`.trim().split('\n').at(-1);
    process.stderr.write(`  ${program} ${args.at(-1)}: ${last || done.error?.message}\n`);
  }
  return done.status === 0;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
