import { todayInNorway } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/language.ts';
import { writtenTable } from '../../kernel/separated-values.ts';
import { standingWishes } from './rules/counted-as-people-and-applications.ts';
import type { namesOfWishes } from './sent-in-words.ts';
import { applyText, insideText } from './text/index.ts';
import type { Applicant } from './vocabulary.ts';

/**
 * Applicants as a file for spreadsheets: a line for each application, so that a person who applies
 * for two things has two. What a spreadsheet would take for a formula is written as text.
 */
export function listAsFile(
  applicants: readonly Applicant[],
  names: Awaited<ReturnType<typeof namesOfWishes>>,
  language: Language,
): string {
  const t = insideText[language];
  const f = applyText[language].fields;
  const states = applyText[language].own.states;
  const head = [
    ...[t.columns.name, t.columns.email, t.columns.phone, f.employer, f.unit, f.unitLeader],
    ...[f.unitLeaderEmail, f.profession, f.position, f.permanent, f.region, f.systems],
    ...[t.role, t.group, t.columns.rank, f.experience, f.motivation],
    ...[t.columns.sent, t.columns.source, t.columns.state],
  ];
  const rows = applicants.flatMap((one) => {
    const standing = new Set(standingWishes(one).map(({ id }) => id));
    const sent = one.submittedAt ? todayInNorway(one.submittedAt) : '';
    return one.applications.map((wish) => [
      ...[one.name, one.email, one.phone, one.employer, one.unit, one.unitLeader],
      ...[one.unitLeaderEmail, one.profession, one.position],
      one.permanent === null ? '' : one.permanent ? f.yes : f.no,
      ...[one.region, one.systems.join(', '), names.role(wish.roleId), names.group(wish.bodyId)],
      ...[String(wish.rank), one.experience, one.motivation, sent, t.sources[one.source]],
      states[standing.has(wish.id) || one.state === 'erased' ? one.state : 'withdrawn'],
    ]);
  });
  return writtenTable([head, ...rows]);
}
