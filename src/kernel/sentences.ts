/** The findings of a union that carry this code, also where one member carries several. */
export type OfCode<Finding, Code> = Finding extends { code: infer Codes }
  ? Code extends Codes
    ? Finding
    : never
  : never;

/** One sentence for each code of a union of findings. A code without a sentence does not compile. */
export type Sentences<Finding extends { code: string }> = {
  readonly [Code in Finding['code']]: (finding: OfCode<Finding, Code>) => string;
};

/** The sentence for a finding. */
export function sentenceFor<Finding extends { code: string }>(
  sentences: Sentences<Finding>,
  finding: Finding,
): string {
  const say = sentences[finding.code as Finding['code']] as (finding: Finding) => string;
  return say(finding);
}

/** Some words as a list in a sentence: "a, b og c", where `and` is " og " with its spaces. */
export function joined(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')}${and}${last}` : last;
}

/** A text that begins with a capital letter, as a sentence or a heading does. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
