/** Two spellings of one value: case and spaces around it are nothing. */
export const sameValue = (value: string) => value.trim().toLocaleLowerCase('nb');

/**
 * Codes for things, numbered as they come, and back again. Two things of one name have one code;
 * what none was given to has no code, and asking for it is an error.
 */
export function codesOf<Thing>(
  letter: string,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
) {
  const known = new Map<string, { code: string; thing: Thing }>();
  for (const thing of things) {
    const name = nameOf(thing);
    if (!known.has(name)) known.set(name, { code: `${letter}${known.size + 1}`, thing });
  }
  return {
    has: (name: string) => known.has(name),
    code: (name: string) => {
      const found = known.get(name);
      if (!found) throw new Error(`Nothing called ${name} has a code.`);
      return found.code;
    },
    key: <Told>(tell: (thing: Thing) => Told): Record<string, Told> =>
      Object.fromEntries([...known.values()].map(({ code, thing }) => [code, tell(thing)])),
  };
}
