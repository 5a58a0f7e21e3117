import { sql } from 'kysely';
import type { DecisionId, MatterId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Entry, OpenMatter } from '../vocabulary.ts';

type Searchable = {
  ref: DecisionId | MatterId;
  kind: 'decision' | 'open-matter';
  bodyId: Entry['bodyId'];
  caseId: string | null;
  day: string | null;
  number: string;
  title: string;
  asked: string;
  answered: string;
  reasons: string;
};

/** What a decision is found by. */
export type Findable = Pick<
  Entry,
  'id' | 'bodyId' | 'decidedOn' | 'number' | 'title' | 'question' | 'points' | 'reason' | 'note'
> & { caseId: string | null };

/** Makes a decision findable by its words. */
export async function makeSearchable(tx: Writer, entry: Findable): Promise<void> {
  await putSearchable(tx, {
    ref: entry.id,
    kind: 'decision',
    bodyId: entry.bodyId,
    caseId: entry.caseId,
    day: entry.decidedOn,
    number: entry.number,
    title: entry.title,
    asked: `${entry.title} ${entry.question}`,
    answered: entry.points.map(({ text }) => text).join('\n'),
    reasons: `${entry.reason} ${entry.note}`,
  });
}

/** Lets a question that is not settled be found where somebody asks the same; again when changed. */
export async function indexOpenMatter(tx: Writer, matter: OpenMatter): Promise<void> {
  await putSearchable(tx, {
    ref: matter.id,
    kind: 'open-matter',
    bodyId: matter.bodyId,
    caseId: null,
    day: matter.neededBy,
    number: matter.number,
    title: matter.title,
    asked: `${matter.title} ${matter.question}`,
    answered: '',
    reasons: matter.background,
  });
}

/** Takes a matter out of the search, as when it is decided or withdrawn. */
export async function dropOpenMatter(tx: Writer, id: MatterId): Promise<void> {
  await dropSearchable(tx, id);
}

/** Takes it out of the search. */
export async function dropSearchable(tx: Writer, ref: DecisionId | MatterId): Promise<void> {
  await tx.deleteFrom('decisions.searchable').where('ref', '=', ref).execute();
}

/**
 * Counts the words into the register's own list of words too. Rows that somebody else is counting
 * just now are passed over, so that nobody waits: the counts order words by how common they are,
 * and need be no more exact than that.
 */
async function putSearchable(tx: Writer, one: Searchable): Promise<void> {
  const { asked, answered, reasons } = one;
  await sql`
    with put as (
      insert into decisions.searchable (ref, kind, body_id, case_id, day, number, title, words)
      values (${one.ref}, ${one.kind}, ${one.bodyId}, ${one.caseId}, ${one.day}, ${one.number},
        ${one.title}, decisions.words_of(${asked}, ${answered}, ${reasons}))
      on conflict (ref) do update set body_id = excluded.body_id, case_id = excluded.case_id,
        day = excluded.day, number = excluded.number, title = excluded.title,
        words = excluded.words
      returning words
    ), own as (
      select lexeme from put, unnest(put.words) where length(lexeme) between 2 and 60
    ), counted as (
      update decisions.word set entries = entries + 1
      where word in (
        select word from decisions.word where word in (select lexeme from own)
        for update skip locked
      )
    )
    insert into decisions.word (word, entries)
    select lexeme, 1 from own
    where not exists (select from decisions.word where word = own.lexeme)
    order by lexeme on conflict do nothing`.execute(tx);
}
