import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { listRecruitmentRounds } from '../adverts/index.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import { needsReplacing, reservesFor, toBeOffered } from './rules/who-is-to-be-offered.ts';
import { readScene } from './scene.ts';

/** This many days before the last day it is time to call those who have not answered. */
const daysToCall = 3;

/** What waits for those who recruit: so many offers of a round, and by when. */
export type OfferTodo = {
  code: 'send' | 'call' | 'replace';
  roundId: RecruitmentRound['id'];
  round: RecruitmentRound['name'];
  count: number;
  due: IsoDate | null;
};

/**
 * Offers to be sent, offers whose last day to answer is near or past, and places that became vacant
 * while a reserve waits. Names nobody.
 * @source F-025
 */
export async function whatWaitsInOffers(db: Reader, today: IsoDate): Promise<OfferTodo[]> {
  const rounds = (await listRecruitmentRounds(db)).filter(
    ({ state }) => state === 'open' || state === 'closed',
  );
  const todos: OfferTodo[] = [];
  for (const round of rounds) {
    const { chosen, offers, standing, gate } = await readScene(db, round);
    if (gate?.outcome === 'no') continue;
    const add = (code: OfferTodo['code'], count: number, due: IsoDate | null) => {
      if (count > 0) todos.push({ code, roundId: round.id, round: round.name, count, due });
    };
    add('send', toBeOffered(chosen, offers, standing).length, round.startOn);
    const near = offers.filter(
      ({ state, answerBy }) => state === 'offered' && answerBy <= addDays(today, daysToCall),
    );
    add('call', near.length, near.map(({ answerBy }) => answerBy).toSorted()[0] ?? null);
    const vacant = offers.filter(
      (one) => needsReplacing(one, offers) && reservesFor(one, chosen, offers, standing).length > 0,
    );
    add('replace', vacant.length, null);
  }
  return todos;
}
