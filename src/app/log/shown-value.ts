/** One line of what a thing was before or after: the path to it, and its value in plain words. */
export type ShownValue = { path: string; value: string };

/** Answers a logged value as lines, with nested fields by their path: "due: 2024-01-15". */
export function shownValues(value: unknown, path = ''): ShownValue[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) {
    return value.every((one) => typeof one !== 'object')
      ? [{ path, value: value.join(', ') }]
      : value.flatMap((one, at) => shownValues(one, join(path, String(at + 1))));
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([name, inner]) => shownValues(inner, join(path, name)));
  }
  return [{ path, value: String(value) }];
}

const join = (path: string, name: string) => (path ? `${path} · ${name}` : name);
