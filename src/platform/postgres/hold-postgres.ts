import { ownPostgres } from './index.ts';

// A program for tests: owns PostgreSQL on the directory it is given, says so, and stops on SIGTERM.
const held = await ownPostgres(process.argv[2] ?? '');
if (held.ok) {
  process.on('SIGTERM', () => void held.value.stop().then(() => process.exit(0)));
  setInterval(() => undefined, 1 << 30);
}
// Said last: whoever hears it may send the signal at once.
console.log(JSON.stringify(held));
