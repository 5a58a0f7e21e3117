import { diff3Merge } from 'node-diff3';

/** A field that two people changed differently: nobody's words are lost. */
export type FieldConflict<Fields> = {
  [Key in keyof Fields]: {
    field: Key;
    base: Fields[Key];
    mine: Fields[Key];
    theirs: Fields[Key];
    /** For a text, its lines with those in conflict side by side. */
    parts: TextPart[] | null;
  };
}[keyof Fields];

export type Merge<Fields> = {
  /** Every field as both changes leave it; one in conflict stands as theirs, already saved. */
  merged: Fields;
  conflicts: FieldConflict<Fields>[];
};

/** A stretch of a text that both agree on, or that each wrote in their own way. */
export type TextPart =
  | { kind: 'agreed'; text: string }
  | { kind: 'conflict'; base: string; mine: string; theirs: string };

/**
 * Answers what becomes of a record that two people changed at once, field by field: where one of
 * them changed a field, the change stands; where both made the same change, it stands once; texts
 * are merged line by line; what is left is a conflict, with both versions kept.
 * @source cross-cutting requirement "log of every decision and change"
 */
export function mergeFields<Fields extends Record<string, unknown>>(
  base: Fields,
  mine: Fields,
  theirs: Fields,
): Merge<Fields> {
  const merged = { ...theirs };
  const conflicts: FieldConflict<Fields>[] = [];
  for (const field of Object.keys(theirs) as (keyof Fields)[]) {
    const was = base[field];
    const ours = mine[field];
    const other = theirs[field];
    if (same(ours, was) || same(ours, other)) continue;
    if (same(other, was)) {
      merged[field] = ours;
      continue;
    }
    const texts = [was, ours, other].every((value) => typeof value === 'string')
      ? mergeText(was as string, ours as string, other as string)
      : null;
    if (texts?.text != null) {
      merged[field] = texts.text as Fields[keyof Fields];
    } else {
      const parts = texts?.parts ?? null;
      conflicts.push({ field, base: was, mine: ours, theirs: other, parts });
    }
  }
  return { merged, conflicts };
}

/**
 * Answers a text that two people changed at once, line by line. `text` is the merged text, or null
 * where they changed the same lines in different ways; `parts` shows it all either way.
 */
export function mergeText(
  base: string,
  mine: string,
  theirs: string,
): { text: string | null; parts: TextPart[] } {
  const lines = (text: string) => text.split('\n');
  const regions = diff3Merge(lines(mine), lines(base), lines(theirs), {
    excludeFalseConflicts: true,
  });
  const parts = regions.map((region): TextPart => {
    if (!region.conflict) return { kind: 'agreed', text: (region.ok ?? []).join('\n') };
    const { a, o, b } = region.conflict;
    return { kind: 'conflict', base: o.join('\n'), mine: a.join('\n'), theirs: b.join('\n') };
  });
  const agreed = parts.every((part) => part.kind === 'agreed');
  return { text: agreed ? parts.map((part) => part.text).join('\n') : null, parts };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
