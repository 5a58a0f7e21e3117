import type { BodyId } from '../../../kernel/ids.ts';
import { applicantsSeenBy, noteReadings } from '../../applications/index.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { perform } from '../../identity/command.ts';
import type { Visit } from '../../identity/route.ts';
import { listGroups, listNeeds, listParties } from '../../recruitment/index.ts';
import { selectionText } from '../../selection/index.ts';
import { readApplied, readRounds } from '../store/pool.ts';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun, PoolAttribute } from '../vocabulary.ts';
import { type NamesOfCodes, problemByName, wordsByName } from './words-by-name.ts';

/**
 * What the codes of a run are called by whoever visits: a director reads the names of those who
 * applied for their groups, and codes for all others. Whose names can be read is noted in the log
 * of readings before anything is shown.
 */
export async function namesOn(visit: Visit, run: ChoosingRun) {
  const { db, language } = visit;
  const t = choosingText[language];
  const { actor } = visit.acting();
  const [rounds, applicants, groups, needs, parties] = await Promise.all([
    readRounds(db, run.roundIds),
    readApplied(db, run.roundIds, 'all'),
    listGroups(db),
    listNeeds(db),
    listParties(db),
  ]);
  const seen = new Map(
    applicantsSeenBy(actor, rounds, applicants).map(({ id, name }) => [id, name]),
  );
  const applicationsOf = (code: string) => Object.values(run.key.people[code] ?? {});
  const readable = run.problem.candidates
    .flatMap(({ id }) => applicationsOf(id))
    .filter((id) => seen.has(id));
  const ofGroup = new Map<BodyId, string>(groups.map(({ id, name }) => [id, name]));
  const ofNeed = new Map(needs.map(({ id, text }) => [id, text[language]]));
  const nameOf = (code: string) =>
    applicationsOf(code)
      .map((id) => seen.get(id))
      .find(Boolean);
  const valueWritten = (attribute: PoolAttribute, value: string) => {
    if (attribute === 'party') {
      return parties.find(({ key }) => key === value)?.name[language] ?? value;
    }
    if (attribute === 'sex' && (value === 'woman' || value === 'man')) {
      return t.demands.sexes[value];
    }
    if (attribute === 'permanent' && (value === 'yes' || value === 'no')) {
      return t.demands.yesNo[value];
    }
    return value;
  };
  const names: NamesOfCodes = {
    person: (code) => {
      if (run.key.seated[code]) return t.demands.seatedPerson(Number(code.slice(1)));
      return nameOf(code) ?? code;
    },
    group: (code) => ofGroup.get(run.key.groups[code] ?? 'body_none') ?? code,
    what: (code, valueCode) => {
      const known = run.key.attributes[code];
      const value = run.key.values[valueCode];
      if (!known) return `${code} ${valueCode}`;
      const said = value === undefined ? t.demands.another : valueWritten(known.attribute, value);
      return `${t.demands.attribute[known.attribute]} ${said}`;
    },
    need: (code) => ofNeed.get(run.key.needs[code] ?? 'need_none') ?? code,
    unit: (code) => run.key.units[code] ?? code,
  };
  return {
    ...names,
    isNamed: (code: string) => nameOf(code) !== undefined,
    words: wordsByName(selectionText[language], names),
    problem: problemByName(run.problem, names),
    rounds,
    /** Notes that the names of these, or of all that can be read, were shown. */
    note: async (codes?: readonly string[]) => {
      const shown: ApplicantId[] = codes
        ? codes.flatMap(applicationsOf).filter((id) => seen.has(id))
        : readable;
      if (shown.length === 0) return;
      const reading = { applicantIds: shown, place: 'selection' as const };
      await perform(db, noteReadings, reading, visit.acting());
    },
  };
}

export type NamesOnRun = Awaited<ReturnType<typeof namesOn>>;
