import type { RoundId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { RuleSet } from '../../consensus/vocabulary.ts';
import { type Acting, command } from '../../identity/command.ts';
import { queueMessages } from '../../messages/index.ts';
import { type AskedFor, mailAsked, nameOf } from '../mail/send.ts';
import { type Panel, readPanel, toAsk } from '../panel.ts';
import { type Asking, type AskRefusal, askingOf } from '../rules/when-the-group-may-be-asked.ts';
import { readScene, type Scene } from '../scene.ts';
import { makeLinks } from '../store/links.ts';
import { insertAsked, insertRound, updateMatter } from '../store/writes.ts';
import type { Round } from '../vocabulary.ts';
import { endRound, hasObjection, rulesInForce } from './end-round.ts';
import {
  bodyOfMatter,
  changeOf,
  type MeanwhileRefusal,
  matterAsSeen,
  type Seen,
} from './seen-matter.ts';

export type AskGroupInput = Seen & {
  /** The text that is answered to. In a vote it is the last round's, whatever stands here. */
  proposal: string;
  /** What is new since the round before, or the answer to what somebody asked; empty in the first. */
  change: string;
  /** The last day for answers, as typed; null takes the rule set's number of working days. */
  closesOn: string | null;
  /** Scheme and host that links in mails begin with. */
  site: string;
};

export type AskGroupOutcome = {
  roundId: RoundId;
  closesOn: string;
  asked: number;
  /** Those whom no mail could reach, since their seat has no address. */
  unreached: readonly string[];
};

export type AskGroupRefusal = AskRefusal | MeanwhileRefusal;

/**
 * Asks everybody whose seat counts for a position on a text, with one click: opens a round under
 * the rules that the body goes by today, which it keeps, and mails each their own link. Where
 * somebody has objected to the text of the open round, that round ends as it stands and the better
 * text takes its place; earlier answers are not counted for it.
 * @source F-038
 */
export const askGroup = command<AskGroupInput, AskGroupOutcome, AskGroupRefusal>({
  name: 'matters.ask-group',
  action: 'matter.lead',
  subject: bodyOfMatter,
  run: async (tx, { site, ...input }, acting) => {
    const seen = await matterAsSeen(tx, input);
    if (!seen.ok) return seen;
    const { now, today, actor } = acting;
    const scene = await readScene(tx, seen.value, today);
    const { matter } = scene;
    const panel = await readPanel(tx, matter.bodyId, today);
    const found = await mayAsk(tx, scene, panel, input, acting);
    if (!found.ok) return found;
    const { asking, ruleSet } = found.value;
    const open = scene.rounds.find(({ closedAt }) => closedAt === null);
    if (open) await endRound(tx, open.id, { panel, day: today, cutShort: true }, acting);
    const round: Omit<Round, 'id' | 'remindedOn' | 'closedAt' | 'closedOn' | 'closedByName'> = {
      matterId: matter.id,
      bodyId: matter.bodyId,
      no: scene.rounds.length + 1,
      ...asking,
      openedAt: now,
      openedOn: today,
      openedByName: actor.name,
      ruleSetId: ruleSet.id,
      cutShort: false,
      outcome: null,
    };
    const roundId = await insertRound(tx, { ...round, origin: site });
    const toBeAsked = toAsk(panel);
    const first = scene.stay.length === 0;
    const kind = asking.voting ? 'vote' : first ? 'asked' : 'asked-again';
    await insertAsked(
      tx,
      toBeAsked.map((one) => ({ ...one, roundId, noticedOn: one.email === null ? null : today })),
    );
    const seats = toBeAsked.map(({ seatId }) => seatId);
    const tokens = new Map(
      (await makeLinks(tx, roundId, seats, now)).map(({ seatId, token }) => [seatId, token]),
    );
    const bodyName = await nameOf(tx, matter.bodyId);
    const mails = toBeAsked.flatMap((one) => {
      const token = tokens.get(one.seatId) ?? '';
      const why: AskedFor = one.role === 'deputy' ? { kind: 'deputy', member: '' } : { kind };
      const about = { matter, site, bodyName, round: { ...round, id: roundId } };
      return mailAsked({ ...about, asked: one, silence: ruleSet.silence, token, why });
    });
    await queueMessages(tx, mails, now);
    await updateMatter(tx, matter, { state: 'in-round' });
    const { closesOn, voting, nth } = asking;
    const after = { state: 'in-round', round: round.no, nth, closesOn, voting };
    const unreached = toBeAsked.filter(({ email }) => email === null).map(({ name }) => name);
    return allowed({
      value: { roundId, closesOn, asked: toBeAsked.length, unreached },
      changes: [changeOf(matter, { state: matter.state }, after)],
    });
  },
});

async function mayAsk(
  tx: Writer,
  { matter, stay }: Scene,
  panel: Panel,
  typed: Pick<AskGroupInput, 'proposal' | 'change' | 'closesOn'>,
  { today }: Acting,
): Promise<Verdict<{ asking: Asking; ruleSet: RuleSet }, AskRefusal>> {
  const ruleSet = await rulesInForce(tx, matter.bodyId, today);
  const open = stay.find(({ closedAt }) => closedAt === null);
  const before = {
    state: matter.state,
    ruleSet,
    rounds: stay,
    objected: open ? await hasObjection(tx, open) : false,
    voices: panel.counts.length,
  };
  const asking = askingOf(typed, before, today);
  if (!asking.ok) return asking;
  return ruleSet
    ? allowed({ asking: asking.value, ruleSet })
    : refused({ code: 'no-rules-adopted' });
}
