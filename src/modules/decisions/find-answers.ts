import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, CaseId, DecisionId, MatterId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { synonymsOf } from '../terminology/index.ts';
import { conceptsOf } from './concepts-of.ts';
import { answerScore, bestAnswers, worthOfWords } from './rules/answers-are-ranked.ts';
import { whatToFetch } from './rules/what-to-fetch.ts';
import { wordsOfQuestion } from './rules/words-of-a-question.ts';
import { fetchCandidates, sizeOfRegister } from './store/candidates.ts';
import { readEntries } from './store/reads.ts';
import type { Hit } from './vocabulary.ts';

/** So many entries are ranked, however many share a word with the question. */
const mostRanked = 300;
/** Where all words are common, so many: they answer about equally well. */
const mostOfMany = 100;
/** What meets a larger share of the register than this is met soon by walking back from today. */
const commonShare = 0.02;
/** An answer that meets less of the question than this is none. */
const leastScore = 0.15;

export type Answers = {
  hits: Hit[];
  /** The words that were looked for. */
  words: string[];
  /** How many letters of the question were read where it was longer; else null. */
  cutAt: number | null;
};

/**
 * Earlier decisions and open matters that answer what somebody asks, the best first: found by
 * inflected words, in both written standards, by parts of compound words and in spite of slips.
 * Reads the first 2 000 letters and says so where there are more. Nothing of a hidden case is
 * answered. `without` leaves out what is asked from, such as the matter that is being changed.
 * @source F-039
 */
export async function findAnswers(
  db: Reader,
  asked: {
    text: string;
    bodyId?: BodyId | undefined;
    hidden: ReadonlySet<CaseId>;
    today: IsoDate;
    limit: number;
    without?: DecisionId | MatterId | undefined;
  },
): Promise<Answers> {
  const { words, joined, cutAt } = wordsOfQuestion(asked.text);
  const number = asked.text.trim().slice(0, 60);
  const [synonyms, all] = await Promise.all([synonymsOf(db, words), sizeOfRegister(db)]);
  const concepts = await conceptsOf(db, { words, joined }, synonyms);
  const { clauses, expected } = whatToFetch(concepts, { all, most: mostRanked });
  const candidates = await fetchCandidates(db, {
    clauses,
    words: concepts.flatMap(({ alternatives }) => alternatives.map(({ word }) => word)),
    number,
    newestFirst: expected > all * commonShare,
    bodyId: asked.bodyId,
    hidden: asked.hidden,
    most: expected > mostRanked ? mostOfMany : mostRanked,
  });
  const worth = worthOfWords(concepts, all);
  const scored = candidates
    .filter(({ ref }) => ref !== asked.without)
    .map((one) =>
      one.number === number
        ? { ...one, score: 1, words: [number] }
        : { ...one, ...answerScore(worth, one) },
    );
  const best = bestAnswers(scored, { limit: asked.limit, least: leastScore });
  const ids = best.flatMap(({ kind, ref }) => (kind === 'decision' ? [ref as DecisionId] : []));
  const entries = new Map((await readEntries(db, ids)).map((entry) => [entry.id, entry]));
  const hits = best.flatMap((one): Hit[] => {
    const { score, words: met, bodyName, number: printed, title } = one;
    if (one.kind === 'open-matter') {
      const open = { matterId: one.ref as MatterId, number: printed, title, neededBy: one.day };
      return [{ kind: 'open-matter', ...open, bodyName, score, words: met }];
    }
    const entry = entries.get(one.ref as DecisionId);
    return entry ? [{ kind: 'decision', entry, bodyName, score, words: met }] : [];
  });
  return { hits, words, cutAt };
}
