import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'Recommendations',
  lede: 'Who is recommended to each group, with a reason for each, and what the director decided.',
  ledeDirector: 'The groups that you decide for.',
  one: (group) => `Recommendation to ${group}`,
  noRounds: 'No rounds',
  noRoundsBody: 'When a round has been made and discussed, the recommendations are made here.',
  noneOfYours: 'No groups to decide for',
  noneOfYoursBody: 'The round says who decides for each group. None of them are yours.',
  states: {
    none: 'Not begun',
    drafted: 'Draft',
    sent: 'With the director',
    decided: 'Decided',
    returned: 'Returned',
  },
  list: {
    group: 'Group',
    decider: 'Decides',
    state: 'State',
    seats: 'Recommended',
    vacant: 'Vacant',
    reserves: 'Reserves',
    nobody: 'Nobody is named to decide',
    ofSeats: (has, seats) => `${has} of ${seats}`,
    make: 'Make a draft',
    makeFor: (group) => `Make a draft recommendation to ${group}`,
  },
  makeAll: 'Make drafts for all groups by hand',
  makeAllFrom: (run) => `Make drafts for all groups from run ${run}`,
  made: (count) => (count === 1 ? 'One draft has been made.' : `${count} drafts have been made.`),
  redraft: (run) => `Begin again from run ${run}`,
  redrafted: 'The draft has been made anew.',
  run: 'The run and its alternatives',
  byHand: 'Made by hand',
  fromRun: 'Made from a run',
  discussion: (date) => `Discussed ${date}`,
  places: { seat: 'Seat', reserve: 'Reserve', not: 'Not recommended' },
  decidedPlaces: { seat: 'Seat', reserve: 'Reserve', not: 'Not chosen' },
  counted: {
    seat: 'Recommended for a seat',
    reserve: 'Reserves, in order',
    not: 'Not recommended',
  },
  candidate: 'Applicant',
  place: 'Place',
  order: 'No.',
  reason: 'Reason',
  orderOf: (name) => `Number of ${name}`,
  placeOf: (name) => `Place of ${name}`,
  reasonOf: (name) => `Reason for ${name}`,
  fits: (percent) => `suitability ${percent} of 100`,
  notAssessed: 'not wholly assessed',
  covers: (needs) => `Covers: ${needs}`,
  coversNone: 'Covers none of the needs.',
  toOffers: 'Go to the offers',
  withdrew: 'has withdrawn',
  holds: 'has a seat or an offer',
  erased: 'Erased applicant',
  empty: 'Nobody has applied to the group',
  emptyBody: 'Those who apply stand here once they have sent their application.',
  save: 'Save',
  saved: 'Saved.',
  send: (to) => (to ? `Send to ${to}` : 'Send to the director'),
  sendTitle: 'Send the recommendation',
  sent: (to) => `Sent to ${to}.`,
  needs: 'Needs that the list covers',
  needsNone: 'The group has no needs.',
  covered: 'covered',
  lacking: (count) => (count === 1 ? '1 lacking' : `${count} lacking`),
  history: 'What has been done',
  steps: {
    drafted: 'Draft made',
    sent: 'Sent to the director',
    returned: 'Returned',
    decided: 'Decided',
    'decided-again': 'Decided anew',
  },
  next: { drafted: 'Draft', sent: 'With the director', decided: 'Decided' },
  nextDetail: {
    drafted: 'made by the project',
    sent: (who) => who || 'nobody is named to decide',
    decided: 'after asking the unit leaders',
  },
  area: {
    title: 'Not your area',
    body: (group, whose) =>
      whose
        ? `${whose} decides for ${group}. Ask them to look at the recommendation.`
        : `The round does not say who decides for ${group}.`,
    own: 'The groups that you decide for',
  },
  withdrawn: {
    title: (names) => `Withdrawn: ${names}.`,
    beingMade: 'The list cannot be sent until they are set as not recommended.',
    sent: 'The list cannot be decided with them in a seat or in reserve. Give the place to somebody else, or return the list.',
    count: (count) => (count === 1 ? '1 has withdrawn' : `${count} have withdrawn`),
  },
  seatNumbers: {
    title: 'The seats of the group',
    party: 'Party',
    needed: 'Needed',
    filled: 'Filled',
    offered: 'Offered',
    leaving: 'Being left',
    vacant: 'Vacant',
    freed: 'Given up',
    added: 'New on the list',
    leavingHint:
      'Whoever leaves on a day that is set has the seat until then. It counts as vacant here.',
  },
  decide: {
    title: 'Decide',
    again: 'Decide anew',
    lede: 'The recommendation is proposed. Where you place somebody otherwise, write why.',
    recommended: (place) => `Recommended: ${place.toLowerCase()}.`,
    otherwise: 'Reason for deciding otherwise',
    leaders: 'Unit leaders who were asked',
    leadersLede:
      'The leader of each unit that somebody is chosen from must have been asked. Where a leader was not, write why.',
    unit: 'Unit',
    noUnit: 'No unit stated',
    leader: 'Unit leader',
    day: 'Day',
    view: 'What the unit leader thought',
    because: 'Or: why the leader was not asked',
    more: 'More units',
    reason: 'Why it is decided anew',
    submit: 'Decide',
    done: (seats, reserves) =>
      `Decided: ${seats === 1 ? 'one seat' : `${seats} seats`}${reserves > 0 ? `, ${reserves === 1 ? 'one reserve' : `${reserves} reserves`}` : ''}.`,
  },
  giveBack: {
    title: 'Return',
    lede: 'The project makes the recommendation again.',
    reason: 'What must be done again',
    submit: 'Return',
    done: 'The recommendation has been returned.',
  },
  decision: {
    title: 'The decision',
    number: (no) => `Decision ${no}`,
    by: (name, when) => `${name}, ${when}`,
    earlier: 'Earlier decisions',
    consulted: 'Unit leaders who were asked',
    asked: (name, date) => `${name}, ${date}`,
    notAsked: 'Not asked',
    otherwise: (place) => `Recommended: ${place.toLowerCase()}`,
    offers: 'The offers can be sent.',
  },
  waits: 'Nobody can be recommended yet',
  warnings: {
    homework: (count, due) =>
      `${count === 1 ? 'One task' : `${count} tasks`} from the discussion ${count === 1 ? 'is' : 'are'} not answered${due ? ` (due ${due})` : ''}.`,
  },
  drafted: {
    chosen: (run, day) => `Chosen in run ${run} of ${day}.`,
    notChosen: (run, day) => `Not chosen in run ${run} of ${day}.`,
    suitability: (percent) => `Suitability ${percent} of 100.`,
    covers: (needs) => `Covers ${needs}.`,
  },
  replacement: {
    done: (who, rewritten) =>
      [
        who ? `Sent to ${who}.` : '',
        rewritten > 0
          ? `${rewritten === 1 ? 'One draft is changed' : `${rewritten} drafts are changed`} and has to be sent.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    because: (run, day) =>
      `A place has become vacant. Computation ${run} of ${day} found who can take it with the fewest other changes.`,
  },
  mail: {
    subject: (group) => `The recommendation to ${group} waits for your decision`,
    body: (group, by) =>
      `${by} has sent the recommendation to ${group}. You decide for this group.`,
    see: 'See the recommendation:',
  },
  refusal: {
    'no-discussion-recorded': (planned) =>
      planned
        ? `No discussion with the unions is recorded. The next is on ${planned}; record its minutes first.`
        : 'No discussion with the unions is recorded. Call a discussion and record its minutes first.',
    'round-has-not-opened': 'The round has not opened.',
    'round-has-ended': 'The round has ended.',
    withdrew: (names) => `Has withdrawn: ${names}. Place them as not recommended.`,
    'too-many-seats': (party, seats) =>
      `${party} needs ${seats.needed}: ${seats.filled} filled${seats.leaving > 0 ? `, ${seats.leaving} of them being left` : ''} and ${seats.offered} offered, so ${seats.vacant + seats.freed} are vacant. ${seats.added} who had none before are placed in a seat. Move ${seats.added - seats.vacant - seats.freed} to reserve.`,
    'nobody-has-a-seat': 'Nobody is placed on a seat. Give at least one a seat.',
    'reason-is-missing': (names) => `A reason is missing for ${names}.`,
    'nobody-decides': 'The round does not say who decides for the group. Write it in the round.',
    'is-not-decided':
      'The recommendation is not decided. Change the list on this page before it is sent.',
    'is-with-the-director': 'The recommendation is with the director and cannot be changed now.',
    'not-sent-yet': 'The recommendation has not been sent.',
    'otherwise-without-reason': (names) =>
      `Write why you decide otherwise than recommended for ${names}.`,
    'unit-leader-not-asked': (units) => `Write who was asked in ${units}, or why nobody was.`,
    'consulted-is-incomplete': 'Write the name of the unit leader, the day, and what they thought.',
    'consulted-in-the-future': (date) => `${date} has not come yet.`,
    'new-decision-without-reason': 'Write why it is decided anew.',
    'return-without-reason': 'Write what must be done again.',
    'decided-already': 'The recommendation has been decided.',
    'not-on-the-list': 'One of them has not applied to the group.',
    'reason-too-long': (most, length) =>
      `The reason has ${length} characters. Shorten it to ${most}.`,
    'no-such-round': 'There is no such round.',
    'no-such-group': 'The group is not in the round.',
    'no-such-run': 'There is no such run, or it chose nobody in the round.',
    'recommended-already': 'There is a recommendation for the group already.',
    'no-such-recommendation': 'There is no such recommendation.',
    changed: (who) =>
      `${who || 'Somebody else'} has changed this since you opened the page. What you wrote stands below; read it through and save again.`,
  },
};
