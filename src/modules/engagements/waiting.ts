import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { listRecruitmentRounds, whatIsSeenOf } from '../adverts/index.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import type { Actor } from '../identity/vocabulary.ts';
import { leftWithoutApplication } from './rules/an-offer-stands-on-an-application.ts';
import { needsReplacing, reservesFor, toBeOffered } from './rules/who-is-to-be-offered.ts';
import { readScene } from './scene.ts';
import type { Offer } from './vocabulary.ts';

/** This many days before the last day it is time to call those who have not answered. */
const daysToCall = 3;

/** What waits for those who recruit: so many offers of a round, and by when. */
export type OfferTodo = {
  code: 'send' | 'call' | 'replace' | 'search' | 'ask';
  roundId: RecruitmentRound['id'];
  round: RecruitmentRound['name'];
  count: number;
  due: IsoDate | null;
};

/**
 * Offers to be sent, offers whose last day to answer is near or past, places that became vacant
 * while a reserve waits, places that went with an application and have no reserve, and yeses of
 * those who have withdrawn before they begin. Names nobody.
 * @source F-025
 */
export async function whatWaitsInOffers(
  db: Reader,
  actor: Actor,
  today: IsoDate,
): Promise<OfferTodo[]> {
  const rounds = (await listRecruitmentRounds(db)).filter(
    (round) =>
      (round.state === 'open' || round.state === 'closed') &&
      whatIsSeenOf(actor, round) === 'people',
  );
  const todos: OfferTodo[] = [];
  for (const round of rounds) {
    const { chosen, offers, standing, gate, applicants } = await readScene(db, round);
    if (gate?.outcome === 'no') continue;
    const add = (code: OfferTodo['code'], count: number, due: IsoDate | null) => {
      if (count > 0) todos.push({ code, roundId: round.id, round: round.name, count, due });
    };
    add('send', toBeOffered(chosen, offers, standing).length, round.startOn);
    const near = offers.filter(
      ({ state, answerBy }) => state === 'offered' && answerBy <= addDays(today, daysToCall),
    );
    add('call', near.length, near.map(({ answerBy }) => answerBy).toSorted()[0] ?? null);
    const hasReserve = (one: Offer) => reservesFor(one, chosen, offers, standing).length > 0;
    const vacant = offers.filter((one) => needsReplacing(one, offers));
    add('replace', vacant.filter(hasReserve).length, null);
    const gone = vacant.filter((one) => one.applicationGone && !hasReserve(one));
    add('search', gone.length, null);
    const ahead = offers.filter(({ startOn }) => startOn > today);
    const unsure = leftWithoutApplication(ahead, applicants);
    add('ask', unsure.length, unsure.map(({ startOn }) => startOn).toSorted()[0] ?? null);
  }
  return todos;
}
