/** What was found at a place of a JSON text where something else was expected. */
export class WrongShape extends Error {
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(`${path}: ${expected}`);
  }
}

/** Reads a value at a path of a JSON text, or throws `WrongShape`. */
export type Reader<Value> = (value: unknown, path: string) => Value;

export const text: Reader<string> = (value, path) => {
  if (typeof value !== 'string' || value === '') throw new WrongShape(path, 'a text');
  return value;
};

export const whole: Reader<number> = (value, path) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) {
    throw new WrongShape(path, 'a whole number that is not negative');
  }
  return value as number;
};

export const decimal: Reader<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > 1e6) {
    throw new WrongShape(path, 'a number of at most a million');
  }
  return value;
};

export const orNull =
  <Value>(read: Reader<Value>): Reader<Value | null> =>
  (value, path) =>
    value === null || value === undefined ? null : read(value, path);

export const listOf =
  <Value>(read: Reader<Value>): Reader<Value[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new WrongShape(path, 'a list');
    return value.map((one, at) => read(one, `${path}[${at}]`));
  };

/** Empty lists are one and the same: a pool of 100 000 has hundreds of thousands of them. */
const none: never[] = [];
Object.freeze(none);

/** A list that may be left out where it is empty. */
export const someOf =
  <Value>(read: Reader<Value>): Reader<readonly Value[]> =>
  (value, path) =>
    value === undefined || (Array.isArray(value) && value.length === 0)
      ? none
      : listOf(read)(value, path);

export const oneOf =
  <const Value extends string>(values: readonly Value[]): Reader<Value> =>
  (value, path) => {
    const found = values.find((one) => one === value);
    if (found === undefined) throw new WrongShape(path, `one of ${values.join(', ')}`);
    return found;
  };

/** The members of an object, each read by a reader of its own. */
export function membersOf(value: unknown, path: string) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new WrongShape(path, 'an object');
  }
  const object = value as Readonly<Record<string, unknown>>;
  return <Value>(name: string, read: Reader<Value>): Value => read(object[name], `${path}.${name}`);
}

export const recordOf =
  <Value>(read: Reader<Value>): Reader<Record<string, Value>> =>
  (value, path) => {
    const member = membersOf(value, path);
    const names = Object.keys(value as object);
    return Object.fromEntries(names.map((name) => [name, member(name, read)]));
  };
