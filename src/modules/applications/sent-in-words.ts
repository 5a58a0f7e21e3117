import type { IsoDate } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/language.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import { listAppointedAs } from '../identity/index.ts';
import { listBodies } from '../organisations/index.ts';
import { listRoleProfiles } from '../recruitment/index.ts';
import { standingWishes } from './rules/counted-as-people-and-applications.ts';
import { applyText } from './text/index.ts';
import type { Applicant, Wish } from './vocabulary.ts';

/** How roles and groups are called in a language. */
export async function namesOfWishes(db: Reader, language: Language) {
  const [roles, bodies] = await Promise.all([listRoleProfiles(db), listBodies(db)]);
  const role = (id: string) => roles.find((one) => one.id === id)?.name[language] ?? '–';
  const group = (id: string) => bodies.find((one) => one.id === id)?.name ?? '–';
  return {
    role,
    group,
    wish: ({ roleId, bodyId }: Wish) => applyText[language].wish(role(roleId), group(bodyId)),
  };
}

/** One wish in words: the role, and the group. */
export async function wishInWords(db: Reader, wish: Wish, language: Language): Promise<string> {
  return (await namesOfWishes(db, language)).wish(wish);
}

/** What somebody sends in, as lines of a letter. */
export async function sentInWords(
  db: Reader,
  one: Applicant,
  language: Language,
): Promise<string[]> {
  const names = await namesOfWishes(db, language);
  const t = applyText[language];
  const wishes = one.applications.map((wish, at) => `${at + 1}. ${names.wish(wish)}`);
  const facts: readonly (readonly [string, string])[] = [
    [t.fields.name, one.name],
    [t.fields.phone, one.phone],
    [t.fields.employer, one.employer],
    [t.fields.unit, one.unit],
    [t.fields.profession, one.profession],
    [t.fields.position, one.position],
    [t.fields.systems, one.systems.join(', ')],
    [t.fields.needs, one.saysToMeet.length > 0 ? String(one.saysToMeet.length) : ''],
  ];
  return [...wishes, ...facts.filter(([, value]) => value).map((pair) => pair.join(': '))];
}

/** Who decides for the groups that somebody applies to, by the role they have; nobody's name. */
export async function decidersOf(
  db: Reader,
  round: RecruitmentRound,
  one: Pick<Applicant, 'applications' | 'state'>,
  { language, today }: { language: Language; today: IsoDate },
): Promise<string[]> {
  const wished = new Set(
    (one.state === 'draft' ? one.applications : standingWishes(one)).map(({ bodyId }) => bodyId),
  );
  const ids = round.groups.flatMap(({ bodyId, decider }) =>
    decider && wished.has(bodyId) ? [decider] : [],
  );
  if (ids.length === 0) return [];
  const directors = await listAppointedAs(db, 'director', today);
  const labels = directors.flatMap(({ personId, label }) =>
    ids.includes(personId) ? [label[language]] : [],
  );
  return [...new Set(labels)];
}
