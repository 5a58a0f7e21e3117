import type { TextShape } from '../../../kernel/language.ts';
import { capitalised } from '../../../kernel/sentences.ts';
import type { nb } from './nb.ts';

const share = (numerator: number, denominator: number, moreThan: boolean) => {
  const least = moreThan ? 'more than' : 'at least';
  if (numerator === 1 && denominator === 2) return `${least} half`;
  if (numerator === 2 && denominator === 3) return `${least} two thirds`;
  return `${least} ${numerator}/${denominator}`;
};
export const en: TextShape<typeof nb> = {
  unverified: 'not verified',
  ownChoice: 'the body’s own rule',
  quorum: {
    met: 'Quorum',
    notMet: 'No quorum',
    count: (present, of, required) =>
      `${present} of ${of} are present, at least ${required} required`,
    noRule: (present, of) => `${present} of ${of} are present, and the rules ask for no number`,
    lacking: (side, present, required) => `${present} from ${side}, at least ${required} required`,
    disqualified: (count) =>
      `${count} disqualified without a deputy ${count === 1 ? 'counts' : 'count'} as absent`,
  },
  sides: {
    municipality: 'the municipalities',
    trust: 'the hospital trust',
    gp: 'the general practitioners',
    user: 'the users',
    union: 'the employees',
    vendor: 'the vendor',
  },
  majority: {
    bases: { cast: 'votes cast', present: 'votes present', seats: 'votes in all' },
    reached: (votes, base, of, required) =>
      `Majority: ${votes} of ${base} ${of}, at least ${required} required`,
    notReached: (votes, base, of, required) =>
      `No majority: the most that any had is ${votes} of ${base} ${of}, at least ${required} required`,
    plurality: (votes, base) => `Most votes: ${votes} of ${base} votes cast`,
    casting: (each) => `The votes stood equal with ${each} each, and the chair’s vote decided`,
    tie: (each) => `The votes stand equal with ${each} each, and nothing has settled it`,
    lot: (each) => `The votes stand equal with ${each} each, and lots are to be drawn`,
    consensus: (votes, aside) =>
      aside === 0
        ? `Consensus: all ${votes} consent`
        : `Consensus: ${votes} consent, ${aside} let it pass, nobody blocks`,
    noConsensus: (against, of) =>
      `No consensus: ${against} of ${of} ${against === 1 ? 'stands' : 'stand'} against`,
    nobody: 'Not settled: nobody has voted for anything',
  },
  notice: {
    working: (days) => (days === 1 ? '1 working day' : `${days} working days`),
    calendar: (days) => (days === 1 ? '1 day' : `${days} days`),
    inTime: (days, required) =>
      `In time: ${days} before the meeting, at least ${required} required`,
    late: (days, required) => `Too late: ${days} before the meeting, at least ${required} required`,
    reasonable: (days) =>
      `${days} before the meeting; the rules ask for reasonable time and name no number`,
    afterMeeting: 'Too late: the notice does not go out before the day of the meeting',
  },
  composition: {
    met: (seated, wanted) => `The composition is met: ${seated}, the rule is ${wanted}`,
    notMet: (seated, wanted) => `The composition lacks somebody: ${seated}, the rule is ${wanted}`,
  },
  titles: {
    quorum: 'Quorum',
    decisions: 'Majority in cases',
    elections: 'Majority in elections',
    castingVote: 'When votes stand equal',
    blankVote: 'Blank votes',
    dutyToVote: 'Duty to vote',
    secretVote: 'Secret ballot',
    weight: 'Who has a vote',
    notice: 'Notice',
    conflict: 'Conflict of interest',
    remote: 'Remote meeting',
    lateItem: 'Cases outside the agenda',
    replies: 'Replies',
    approvalOfMinutes: 'Approval of the minutes',
  },
  rules: {
    quorumShare: (numerator, denominator, moreThan) =>
      `${capitalised(share(numerator, denominator, moreThan))} of all seats with a vote must be filled.`,
    quorumNumber: (atLeast) => `At least ${atLeast} with a vote must be present.`,
    quorumNone: 'The body may decide however many are present.',
    eachShare: 'The same is asked of the municipalities and of the hospital trust, each by itself.',
    eachNumber: 'The municipalities and the hospital trust must each be there with at least one.',
    majority: (numerator, denominator, moreThan, base) =>
      `It takes ${share(numerator, denominator, moreThan)} of ${
        {
          cast: 'the votes cast',
          present: 'the votes of those present',
          seats: 'all votes in the body',
        }[base]
      }.`,
    plurality: 'What gets the most votes is adopted or elected.',
    consensus:
      'It is decided when somebody consents and nobody blocks. Whoever disagrees or has a reservation may let it pass.',
    castingChair: 'The chair’s vote decides. In elections lots are drawn.',
    castingLot: 'Lots are drawn.',
    castingNone: 'Nothing settles it; the proposal is not adopted.',
    blankAlways: 'Anybody may cast a blank vote.',
    blankElections: 'A blank vote may be cast in elections and appointments only.',
    blankNever: 'Nobody may cast a blank vote.',
    dutyYes: 'Whoever is present when the case is put to the vote shall vote.',
    dutyNo: 'Whoever is present may refrain from voting.',
    secretElections: 'In elections only.',
    secretAsked: 'When somebody asks for it.',
    secretNever: 'All see how others vote.',
    weightEach: 'Each seat has one vote.',
    weightOrganisation:
      'Each organisation has one vote. Where several come from one, the first on the list votes.',
    weightWeighted: 'Each seat has as many votes as it was given.',
    noticeWorking: (days) =>
      `The notice goes out no later than ${days === 1 ? '1 working day' : `${days} working days`} before the meeting.`,
    noticeCalendar: (days) =>
      `The notice goes out no later than ${days === 1 ? '1 day' : `${days} days`} before the meeting.`,
    noticeReasonable:
      'The notice goes out in reasonable time before the meeting. The rules name no number.',
    conflictDeputy:
      'The body decides whether somebody is disqualified, without that member. A deputy is called instead.',
    conflictAlone:
      'The body decides whether somebody is disqualified, without that member. The seat stays empty in the case.',
    remoteAllowed: 'The meeting may be held remotely.',
    remoteCouncil:
      'The meeting may be held remotely if the municipal council has allowed the body to.',
    remoteNot: 'The meeting is held with all in one place.',
    lateThird:
      'A case outside the agenda may be taken, unless the chair or a third of those present object.',
    lateAnybody: 'A case outside the agenda may be taken, unless anybody objects.',
    lateNobody: 'A case outside the agenda may always be taken.',
    replies: (most) =>
      most === 0
        ? 'There are no replies.'
        : `A speech may have ${most === 1 ? 'one reply' : `${most} replies`}.`,
    repliesAny: 'A speech may have as many replies as are asked for.',
    approvalNext: 'The minutes are approved in the next meeting.',
    approvalTwo: 'Two who were present sign the minutes.',
    approvalEither: 'The minutes are approved in the next meeting, or two sign them.',
  },
};
