/** A field that two people gave different values: what mine was to be, and what it is by now. */
export type FieldConflict<Fields> = {
  [Name in keyof Fields]: { field: Name; mine: Fields[Name]; theirs: Fields[Name] };
}[keyof Fields];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Answers what a form wants changed when somebody else may have changed the same thing since it
 * was shown. `base` is what the form showed, `wanted` what it sends, `now` what is stored. A field
 * the person left alone keeps what is stored; one that both changed, differently, is a conflict.
 * @source interface principle 6, "nothing surprises"
 */
export function changedFields<Fields extends object>(
  base: Fields,
  wanted: Fields,
  now: Fields,
): { merged: Fields; conflicts: FieldConflict<Fields>[]; changed: boolean } {
  const merged = { ...now };
  const conflicts: FieldConflict<Fields>[] = [];
  let changed = false;
  for (const field of Object.keys(wanted) as (keyof Fields)[]) {
    const mine = wanted[field];
    const theirs = now[field];
    if (same(mine, base[field]) || same(mine, theirs)) continue;
    if (!same(theirs, base[field])) conflicts.push({ field, mine, theirs });
    else {
      merged[field] = mine;
      changed = true;
    }
  }
  return { merged, conflicts, changed };
}
