import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyFinding } from '../rules/bodies-lack-something.ts';
import type { CompositionFinding } from '../rules/seats-fill-composition.ts';
import type { TermFinding } from '../rules/term-ends.ts';
import type { OrganisationsText } from '../text/index.ts';
import type { Side } from '../vocabulary.ts';

/** How grave a finding is: `bad` must be put right, `warn` must be considered. */
export type Gravity = 'bad' | 'warn';

export function gravityOf(finding: BodyFinding): Gravity {
  const grave = finding.code === 'composition-broken' || finding.code === 'sides-unrepresented';
  return grave ? 'bad' : 'warn';
}

/** A finding on a body, in words. */
export function bodyFindingSentence(finding: BodyFinding, t: OrganisationsText): string {
  switch (finding.code) {
    case 'composition-broken':
      return t.compositionBroken(finding.seated.join(' + '), finding.wanted.join(' + '));
    case 'sides-unrepresented':
      return t.unrepresented(
        listed(
          finding.sides.map((side) => t.sides[side]),
          t,
        ),
      );
    case 'seats-vacant':
      return t.vacantSeats(finding.count);
    case 'no-secretariat-support':
      return t.noSupport;
    case 'restructuring':
      return finding.note ? `${t.status.restructuring}: ${finding.note}` : t.status.restructuring;
    default:
      return finding satisfies never;
  }
}

/** Which side breaks the rule of composition, and by how many. */
export function compositionSentence(finding: CompositionFinding, t: OrganisationsText): string {
  const side = t.sides[finding.side];
  switch (finding.code) {
    case 'side-short':
      return t.sideShort(side, finding.wanted - finding.seated);
    case 'side-over':
      return t.sideOver(side, finding.seated - finding.wanted);
    case 'side-not-in-rule':
      return t.sideOutside(side);
    default:
      return finding satisfies never;
  }
}

/** A finding on a term of office, in words; `day` writes a day. */
export function termFindingSentence(
  finding: TermFinding,
  t: OrganisationsText,
  day: (date: IsoDate) => string,
): string {
  const say = t.termFindings;
  switch (finding.code) {
    case 'term-ends-soon':
      return say[finding.code](day(finding.endsOn), finding.daysLeft);
    case 'term-has-ended':
      return say[finding.code](day(finding.endsOn));
    case 'seats-empty-between-terms':
    case 'terms-overlap':
      return say[finding.code](day(finding.from), day(finding.to));
    default:
      return finding satisfies never;
  }
}

export const sideName = (side: Side | null, t: OrganisationsText) => t.sides[side ?? 'none'];

export function kindName(kind: string, t: OrganisationsText): string {
  return kind in t.kinds ? t.kinds[kind as keyof typeof t.kinds] : t.kinds.other;
}

/** "a, b and c". */
export function listed(parts: readonly string[], t: Pick<OrganisationsText, 'and'>): string {
  const [last, ...before] = [...parts].reverse();
  if (before.length === 0) return last ?? '';
  return `${before.reverse().join(', ')} ${t.and} ${last}`;
}
