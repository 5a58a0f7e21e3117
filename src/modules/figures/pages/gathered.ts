import type { BodyId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Visit } from '../../identity/route.ts';
import { listServiceAreas } from '../../mandate/index.ts';
import type { ServiceArea } from '../../mandate/vocabulary.ts';
import { matterFacts } from '../../matters/index.ts';
import type { MatterFact } from '../../matters/vocabulary.ts';
import { type BodyRow, listBodies } from '../../organisations/index.ts';
import { listQuestions } from '../../vendor-questions/index.ts';
import type { VendorQuestion } from '../../vendor-questions/vocabulary.ts';
import { workingDayCounter } from '../rules/working-days-between.ts';
import type { Scope } from '../vocabulary.ts';
import { type AskedScope, scopeOf } from './scope.ts';

/** All that the figures are counted from, and the names of what they count. */
export type Gathered = {
  asked: AskedScope;
  scope: Scope;
  today: string;
  facts: readonly MatterFact[];
  practice: readonly MatterFact[];
  questions: readonly VendorQuestion[];
  bodies: readonly BodyRow[];
  areas: readonly ServiceArea[];
  workingDays: (from: string, to: string) => number;
  language: Language;
  /** The body's short name, or its name where it has none. */
  bodyName: (id: BodyId) => string;
  areaName: (code: string) => string;
};

/** Reads what the address asks for figures of. What waits, waits today, whatever days are asked. */
export async function gather({ db, query, today, language }: Visit): Promise<Gathered> {
  const [bodies, areas] = await Promise.all([listBodies(db), listServiceAreas(db)]);
  const asked = scopeOf(query, { bodies, areas, today, language });
  const { scope } = asked;
  const last = scope.to > today ? scope.to : today;
  const [facts, practice, questions] = await Promise.all([
    matterFacts(db, { from: scope.from, to: last }),
    matterFacts(db, { from: scope.from, to: last, practice: true }),
    listQuestions(db, { states: ['answered'], limit: 50_000 }),
  ]);
  const days = [...facts, ...practice].map(({ askedOn }) => askedOn);
  const [firstDay = scope.from] = [scope.from, ...days].toSorted();
  return {
    asked,
    scope,
    today,
    facts,
    practice,
    questions,
    bodies,
    areas,
    workingDays: workingDayCounter(firstDay, last),
    language,
    bodyName: (id) => {
      const body = bodies.find((one) => one.id === id);
      return body?.short_name ?? body?.name ?? id;
    },
    areaName: (code) => areas.find((one) => one.code === code)?.[language] ?? code,
  };
}
