import { posix } from 'node:path';

const emptyWords = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc'];

/** What is wrong with a file's path as a name, if anything is. */
export function nameComplaint(path: string): string | undefined {
  const parts = path.split('/');
  const odd = parts.find(
    (part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(part),
  );
  if (odd) return `${path}: ${odd} is not kebab-case`;
  const words = [...parts.slice(0, -1), posix.parse(path).name].flatMap((part) =>
    part.split(/[-.]/),
  );
  const empty = words.find((word) => emptyWords.includes(word));
  return empty && `${path}: ${empty} names no idea`;
}
