import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { synonymsOf } from './synonyms.ts';
import './tables.ts';

const { db } = await testDatabase();

async function known(state: 'decided' | 'proposed', words: readonly [string, ...string[]]) {
  const id = newId('word');
  const decided = state === 'decided';
  await db
    .insertInto('terminology.term')
    .values({
      id,
      source: words[0],
      source_code: '',
      area: '',
      nb: words[1] ?? '',
      nn: words[2] ?? '',
      synonyms: words.slice(3),
      definition: '',
      equivalence: 'equivalent',
      state,
      proposed_by: null,
      proposed_by_name: 'Oversetter',
      proposed_on: '2019-09-01',
      decided_on: decided ? '2019-10-01' : null,
      decided_by_name: decided ? 'Sekretær' : null,
      decided_by_case: decided ? '4/19' : null,
      reason: '',
      version: 1,
      changed_at: new Date(),
    })
    .execute();
  for (const word of new Set(words)) {
    await db.insertInto('terminology.word').values({ term_id: id, word }).execute();
  }
}
await known('decided', ['Order Set', 'rekvisisjonspakke', 'rekvisisjonspakke', 'ordinasjonspakke']);
await known('decided', ['Referral', 'henvisning', 'tilvising']);
await known('proposed', ['Chart', 'journalmappe', 'journalmappe']);

describe('the words of decided terms', () => {
  it('are each known for the others, whatever the case and the inflection', async () => {
    const asked = ['henvisninger', 'REFERRAL', 'order set', 'tilvisinga', 'ordinasjonspakker'];
    const found = await synonymsOf(db, asked);
    expect(found.get('henvisninger')).toEqual(['Referral', 'tilvising']);
    expect(found.get('REFERRAL')).toEqual(['henvisning', 'tilvising']);
    expect(found.get('order set')).toEqual(['ordinasjonspakke', 'rekvisisjonspakke']);
    expect(found.get('tilvisinga')).toEqual(['henvisning', 'Referral']);
    expect(found.get('ordinasjonspakker')).toEqual(['Order Set', 'rekvisisjonspakke']);
  });

  it('are silent where nothing is decided, and for odd words', async () => {
    expect(await synonymsOf(db, ['chart', 'journalmappe', 'noe annet'])).toEqual(new Map());
    expect(await synonymsOf(db, [])).toEqual(new Map());
    expect(await synonymsOf(db, ['', '  ', '\0', "'); drop table x", '%', 'og'])).toEqual(
      new Map(),
    );
  });
});
