import type { TextShape } from '../../../../kernel/language.ts';
import { capitalised, joined } from '../../../../kernel/sentences.ts';
import { fraction } from './fraction.ts';
import type { nb } from './nb.ts';

const parts = {
  '1/2': 'half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
};
const quoted = (names: readonly string[]) =>
  joined(
    names.map((name) => `“${name}”`),
    ' and ',
  );

export const en: TextShape<typeof nb> = {
  titles: {
    answers: 'Who answers, and what',
    deciding: 'When it is settled',
    quorum: 'How many must answer',
    silence: 'Those who do not answer',
    objection: 'Objections',
    rounds: 'Rounds and time',
    fallback: 'When there is no agreement',
    binds: 'What it binds',
  },
  atLeast: (share) => `${share.moreThan ? 'more than' : 'at least'} ${fraction(share, parts)}`,
  atMost: (share) => `${share.moreThan ? 'less than' : 'at most'} ${fraction(share, parts)}`,
  voices: {
    seat: 'Each seat has one answer.',
    organisation:
      'Each organisation has one answer. Where its seats answer differently, the one that agrees least holds.',
  },
  offered: (names) => `The answers are ${quoted(names)}.`,
  reasoned: (names) => `${quoted(names)} must be given with a reason.`,
  deputies: 'A deputy counts only where the member has not answered.',
  noObjection: 'There is consensus when nobody is against and at least one supports.',
  noBlock: (most) =>
    `There is consensus when nobody blocks, ${most} of the answers are against, and at least one supports.`,
  support: (least) => `There is consensus when ${least} of the answers support and nobody blocks.`,
  majority: (least, base, each) =>
    `The proposal is adopted when ${least} of the votes ${
      base === 'cast' ? 'cast' : 'that could be cast'
    } are for${each ? ', and the same holds within each of the parties' : ''}.`,
  accepting: (names) => `${quoted(names)} counts as support.`,
  blocking: (names) => `${quoted(names)} blocks.`,
  asking: (names) => `${quoted(names)} keeps the matter open until the question is answered.`,
  quorumShare: (least) => `${capitalised(least)} of those who may answer must have answered.`,
  quorumNumber: (atLeast) => `At least ${atLeast} must have answered.`,
  sides: {
    'each-on-roll': 'Each side that has a seat must have answered.',
    'each-party': 'Both parties, the municipalities and the hospital, must have answered.',
    none: 'No particular side must answer.',
  },
  silent: 'Silence means nothing: whoever has not answered is not counted.',
  assents: (days) =>
    `Whoever has not answered at the time limit is taken to agree, if the proposal was notified at least ${days} working days before. With shorter notice, silence means nothing.`,
  objection: {
    counts: 'An objection counts with or without a reason.',
    'counts-when-reasoned':
      'An objection counts only with a reason in law, mandate, patient safety, capacity or evidence. Without one it is taken as standing aside.',
  },
  rounds: (most, days) =>
    most === 1
      ? `There is one round of ${days} working days.`
      : `There are up to ${most} rounds of ${days} working days each. Between rounds the proposal is amended, and everybody answers again.`,
  fallback: {
    escalate: 'Without agreement, the matter is lifted to the level above.',
    chair: 'Without agreement, the chair decides.',
    simple:
      'Without agreement, the matter is settled by a vote. More than half of the votes cast must be for.',
    qualified:
      'Without agreement, the matter is settled by a vote. At least two thirds of the votes cast must be for.',
    double:
      'Without agreement, the matter is settled by a vote. More than half of the votes cast must be for, over all and within each of the parties.',
  },
  binds: {
    parties: 'What is settled binds the parties.',
    members: 'What is settled binds the members of the body.',
    advisory: 'What is settled is advice and binds nobody.',
  },
};
