import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, RuleSetId } from '../../kernel/ids.ts';
import { offersOf } from '../../modules/consensus/rules/own-rules-do-not-contradict.ts';
import { insertAdoption, insertRuleSet } from '../../modules/consensus/store/writes.ts';
import { paragraphsOf } from '../../modules/consensus/text/paragraphs/index.ts';
import type { Rules } from '../../modules/consensus/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';
import {
  consensusGroups,
  forum,
  forumAdopted,
  groupBodyId,
  groupsAdopted,
} from './consensus-groups.ts';
import { caseKey, type Register } from './insert-meeting.ts';

const betweenParties: RuleSetId = 'rules_parties-consensus-1';
const firstOfGroups: RuleSetId = 'rules_konsensusgruppene-1';
const secondOfGroups: RuleSetId = 'rules_konsensusgruppene-2';

/** The group that has adopted none, so that the demo shows what that means. */
const withoutRules = '12';

const first: Rules = {
  offers: offersOf([
    { stance: 'agree', reasonRequired: false },
    { stance: 'live-with', reasonRequired: false },
    { stance: 'need-to-know-more', reasonRequired: false },
    { stance: 'disagree', reasonRequired: false },
  ]),
  voices: 'seat',
  quorum: { persons: { numerator: 1, denominator: 2, moreThan: true }, sides: 'none' },
  silence: { means: 'nothing' },
  objection: 'counts',
  deciding: { kind: 'no-objection' },
  rounds: { most: 1, workingDaysEach: 5 },
  fallback: { kind: 'escalate' },
  binds: 'members',
};

/** What was learnt: a reason is asked for, more must answer, and a proposal may be mended once. */
const second: Rules = {
  ...first,
  offers: offersOf([
    { stance: 'agree', reasonRequired: false },
    { stance: 'live-with', reasonRequired: false },
    { stance: 'stand-aside', reasonRequired: false },
    { stance: 'need-to-know-more', reasonRequired: true },
    { stance: 'disagree', reasonRequired: true },
  ]),
  quorum: { persons: { numerator: 3, denominator: 4, moreThan: false }, sides: 'none' },
  rounds: { most: 2, workingDaysEach: 5 },
};

const ofGroups = (rules: Rules, paragraph: string) => ({
  code: 'own' as const,
  name: {
    nb: 'Konsensus i konsensusgruppene',
    nn: 'Konsensus i konsensusgruppene',
    en: 'Consensus in the consensus groups',
  },
  paragraphs: paragraphsOf(rules),
  source: { reference: `mandat for konsensusgruppene, ${paragraph}`, verified: true, note: null },
  ...rules,
});

/** Adds the rules of the groups, and who goes by which; the cases are test values. */
export async function insertDemoRuleSets(
  tx: Writer,
  register: Register,
  today: IsoDate,
): Promise<void> {
  const made = { series: firstOfGroups, madeBy: 'Sekretær, ASU' };
  await insertRuleSet(
    tx,
    { ...made, content: ofGroups(first, 'pkt. 4'), version: 1, madeFrom: betweenParties },
    firstOfGroups,
  );
  await insertRuleSet(
    tx,
    { ...made, content: ofGroups(second, 'pkt. 4'), version: 2, madeFrom: firstOfGroups },
    secondOfGroups,
  );
  const adopt = (bodyId: BodyId, ruleSetId: RuleSetId, by: { case: string; from: IsoDate }) =>
    insertAdoption(tx, {
      bodyId,
      ruleSetId,
      adoptedByBody: 'body_asu',
      adoptedByCase: by.case,
      caseId: register.cases.get(caseKey('body_asu', by.case))?.id ?? null,
      validFrom: by.from,
    });
  await adopt('body_asu', betweenParties, groupsAdopted);
  await adopt(forum[0], betweenParties, forumAdopted);
  for (const { no } of consensusGroups.filter((group) => group.no !== withoutRules)) {
    await adopt(groupBodyId(no), firstOfGroups, groupsAdopted);
    await adopt(groupBodyId(no), secondOfGroups, forumAdopted);
  }
  // One group is about to try what suits many small questions.
  const from = addDays(today, 30);
  await adopt(groupBodyId('11'), 'rules_silence-assents-1', {
    case: `3/${from.slice(2, 4)}`,
    from,
  });
}
