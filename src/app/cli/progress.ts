import { tell } from './exit-status.ts';

/** Tells how far something has come, on standard error, once a second and not before the first. */
export function tellProgress(verb: string): (what: string, done: number) => void {
  let last = Date.now();
  return (what, done) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    tell(`${verb} ${what}, ${done} so far …`);
  };
}
