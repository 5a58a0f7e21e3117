import { capitalised } from '../../../../kernel/sentences.ts';
import type { OffersText } from './index.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const offers = (count: number) => (count === 1 ? '1 offer' : `${count} offers`);

export const en: OffersText = {
  title: 'Offers',
  lede: 'Whoever is chosen gets an offer by mail and answers without signing in. A yes becomes a seat in the group.',
  round: 'Round',
  show: 'Show',
  none: {
    title: 'Nobody is chosen yet',
    body: 'When the director has made the final choice for a group, those chosen stand here and can be sent offers together. The choice is made in the recommendations.',
    noRounds: 'No rounds yet',
    noRoundsBody: 'Offers are made in a recruitment round. Create a round first.',
    notYours: 'You have no groups in this round',
    notYoursBody: 'A director sees the groups that the round names them as decider of.',
  },
  states: {
    offered: 'Waiting for an answer',
    accepted: 'Said yes',
    declined: 'Said no',
    lapsed: 'Not answered in time',
    withdrawn: 'Withdrawn',
    fallen: 'Fallen away',
  },
  left: 'Left',
  conditional: 'conditional',
  mailFailed:
    'A letter about the offer did not arrive. Call, or look over the address on the application.',
  letterFailed: 'the letter did not arrive',
  gone: {
    because: 'the application is gone',
    title: 'The application is withdrawn or erased',
    lede: 'The offers were taken back by themselves. The places can be offered to others.',
    vacant: (group) => `${group}: find somebody who can take the place`,
    accepted: (group) => `${group}: had said yes. Ask whether the person leaves`,
    explained: 'The offer was taken back by itself when the application was withdrawn or erased.',
    acceptedExplained:
      'The application was withdrawn after the person had said yes, so the place stands. Ask whether the person leaves, and note it here if so.',
  },
  counts: {
    title: 'How many',
    group: 'Group',
    party: 'Party',
    without: 'Chosen, no offer',
    sum: 'All',
  },
  columns: {
    name: 'Name',
    group: 'Group',
    role: 'Role',
    state: 'Status',
    start: 'Start',
    answerBy: 'Answer by',
    consent: 'Unit leader',
  },
  erased: 'Erased applicant',
  listTitle: 'The offers',
  toOffer: {
    title: (count) =>
      `${capitalised(people(count))} ${count === 1 ? 'is' : 'are'} chosen and without an offer`,
    nobody: 'Everybody chosen has had an offer.',
    which: 'Who is to get an offer',
    all: (count) => `All (${count})`,
    group: (name, count) => `${name} (${count})`,
    start: 'Start',
    answerBy: 'Last day to answer',
    dateHint: 'dd.mm.yyyy',
    percent: (role) => `Workload in percent: ${role}`,
    range: (low, high) => `${low}–${high} percent by the role profile`,
    byFigure: (low, high, source) => `${low}–${high} percent by the active figure (${source})`,
    preview: 'Read the letters before they are sent',
    conditional: (what, day) => `The offers are conditional on ${what}, expected ${day}.`,
  },
  preview: {
    title: (count) => (count === 1 ? 'One letter is ready' : `${count} letters are ready`),
    lede: 'Nothing has been sent. Read the letters and send them all at once.',
    to: (name, email) => `${name}, ${email}`,
    subject: 'Subject',
    link: '(the personal link)',
    send: (count) => (count === 1 ? 'Send the offer' : `Send ${count} offers`),
    back: 'Back without sending',
    noUndo: 'A letter that has been sent cannot be fetched back. The offer can be withdrawn later.',
    crowded: (group, made, vacant) =>
      `${group}: ${offers(made)} for ${vacant === 1 ? '1 vacant seat' : `${vacant} vacant seats`}. The first who say yes get a seat.`,
    saysNo: (name, unit) => `The leader of ${unit} has said no for ${name}.`,
    notAsked: (count) =>
      `The unit leader has not been asked or has not answered for ${people(count)}.`,
    sent: (count) => (count === 1 ? 'The offer has been sent.' : `${count} offers have been sent.`),
  },
  gate: {
    title: 'The decision the offers wait for',
    what: 'What',
    day: 'Expected day',
    outcome: 'Outcome',
    outcomes: { waiting: 'Not decided', yes: 'Yes', no: 'No' },
    byCase: (number) => `case ${number}`,
    startsBefore: (count) => `${offers(count)} with a start before the decision`,
    daysBefore: (count) => `${days(count)} before the decision`,
    move: 'Set another day',
    newDay: 'The day of the decision',
    settle: 'Record the outcome',
    case: 'Case number',
    see: 'See what follows',
    decided: 'The outcome has been recorded and told. It cannot be undone.',
    previewTitle: {
      waiting: (day) => `The decision moves to ${day}`,
      yes: 'The decision was yes',
      no: 'The decision was no',
    },
    effect: {
      waiting: (told, before) =>
        `${capitalised(people(told))} with conditional offers will be told. ${before === 0 ? 'None of them begin before the decision.' : `${before} of the offers start before the decision.`}`,
      yes: (told) =>
        `${offers(told)} without a condition from now on. ${people(told)} will be told.`,
      no: (told, accepted) =>
        `${offers(told)} will fall away. ${accepted === 0 ? 'None of them had been accepted.' : `${accepted} of them had been accepted, and those seats end.`}`,
    },
    nobodyTold: 'Nobody has a conditional offer, so no letters go out.',
    noUndo: 'The letters go out at once, and the outcome cannot be undone afterwards.',
    dayNoUndo: 'The letters go out at once and cannot be fetched back.',
    confirm: {
      waiting: 'Move the day and send the letters',
      yes: 'Record yes and send the letters',
      no: 'Record no and send the letters',
    },
    done: (told) => `The decision is recorded. ${capitalised(people(told))} will be told.`,
  },
  one: {
    facts: 'About the offer',
    percent: 'Workload',
    offered: 'Sent',
    by: (name) => `by ${name}`,
    answered: 'Answer',
    how: { link: 'by the link', phone: 'by phone', mail: 'by mail', meeting: 'in a meeting' },
    condition: 'Condition',
    reason: 'Reason',
    lastDay: 'Last day',
    replaces: 'Takes the place of',
    replacedBy: 'The place is offered to',
    party: 'Party',
    seat: 'The seat in the group',
    engagement: 'The engagement',
    application: 'The application',
    note: {
      title: 'Record an answer that came another way',
      yes: 'Yes',
      no: 'No',
      answer: 'The answer',
      how: 'How it came',
      reason: 'Reason, if one was given',
      submit: 'Record the answer',
      done: 'The answer is recorded.',
    },
    takeBack: {
      offered: 'Withdraw the offer',
      accepted: 'The person leaves',
      acceptedHint:
        'The seat ends with the last day. If that is before the start, the seat is never taken up.',
      reason: 'Why',
      lastDay: 'Last day',
      submit: { offered: 'Withdraw the offer and say so', accepted: 'End the seat' },
      done: { offered: 'The offer is withdrawn.', accepted: 'The seat has ended.' },
    },
    search: {
      title: 'Fewest other changes',
      body: 'The choosing finds who among all applicants can take the place with as few other moves as possible.',
      begin: 'Find somebody new with the fewest other changes',
      again: 'Find somebody else',
      begun: 'The choosing looks for somebody new.',
      run: 'See the computation',
      cannot: {
        'no-recommendation':
          'The group has no recommendation, so there is no computation to start from.',
        'made-by-hand':
          'The recommendation was made by hand. There is no computation to start from.',
        'not-chosen-there':
          'The computation behind the recommendation did not choose this person. It has no place to fill.',
      },
      prepared: 'The computation has not been started.',
      computing: 'The choosing is computing. The page is updated when the answer is ready.',
      infeasible:
        'None of the applicants can take the place without breaking a demand. The computation shows which.',
      stopped: 'The computation was stopped.',
      failed: 'The computation came to no answer.',
      found: (names) => `${names} can take the place.`,
      nobody: 'The computation put nobody new into the group.',
      alone: 'No other place changes.',
      others: 'This changes too',
      moves: (out, come) =>
        [out ? `out: ${out}` : '', come ? `in: ${come}` : ''].filter(Boolean).join('; '),
      asked: {
        send: (who) =>
          `The recommendation is changed and sent again to ${who || 'whoever decides'}.`,
        rewrite: () => 'The draft recommendation is changed. You send it when it is ready.',
        blocked: (who) =>
          `The recommendation is with ${who || 'whoever decides'} with the former list. Ask for it to be returned or decided, and come back here.`,
        none: () => 'The group has no recommendation. It has to be made.',
        unsent: () => 'The draft is changed. It has to be sent.',
        'with-director': (who) => `The changed list waits for ${who || 'whoever decides'}.`,
        decided: () => 'The changed list is decided.',
      },
      make: 'Make the recommendation',
      takeBack: (name) =>
        `${name} has a seat or an offer here: note that it ends once that is decided`,
      notChosenInMany: (name) =>
        `The director has not chosen ${name}. The recommendations of all the groups above are changed at once; everybody else stays where they are, and each director decides for their own group.`,
      recommendMany: (count) => `Change the recommendations of ${count} groups`,
      notChosen: (name) =>
        `The director has not chosen ${name}. The recommendation is sent again with ${name} in the place; all others stay as they are.`,
      recommend: (name) => `Recommend ${name} for the place`,
      withDirector:
        'The recommendation is with the director. The place can be offered once it is decided.',
      notSent: 'The recommendation has not been sent. Finish it, so that the director can decide.',
      see: 'See the recommendation',
      offered: (name) => `${name} has had an offer in the group already.`,
      gone: (name) => `${name} has withdrawn the application.`,
    },
    replace: {
      title: 'The place is vacant',
      next: (name) => `The first reserve is ${name}.`,
      none: 'No reserve is left for this role in the group.',
      offer: (name) => `Offer the place to ${name}`,
      again: 'Offer it to the same person again',
    },
  },
  link: {
    title: (role, group) => `Offer: ${role} in ${group}`,
    answer: 'Your answer',
    yes: 'Yes, I accept',
    no: 'No, thank you',
    reason: 'Would you say why? You need not.',
    submit: 'Send the answer',
    acceptedTitle: 'You have said yes',
    accepted: (start) => `The seat is yours from ${start}. You will get a confirmation by mail.`,
    declinedTitle: 'You have said no',
    declined: 'Thank you for answering. We will ask somebody else.',
    spent: 'The link is spent. If you have changed your mind, contact whoever sent the offer.',
    lapsedTitle: 'The last day has passed',
    lapsed: (day) =>
      `The offer had to be answered by ${day}. Contact whoever sent it if you are still interested.`,
    withdrawnTitle: 'The offer no longer stands',
    withdrawn: 'The offer has been withdrawn. You have had a mail about it.',
    fallenTitle: 'The offer has fallen away',
    fallen: 'What the offer was conditional on was not decided. You have had a mail about it.',
    unknownTitle: 'We do not know this link',
    unknown: 'It may have been cut in two in the mail. Copy the whole address and try again.',
  },
  refusal: {
    'no-such-start': 'Write the day the work begins as dd.mm.yyyy.',
    'no-such-answer-day': 'Write the last day to answer as dd.mm.yyyy.',
    'answer-day-has-passed': (day) => `${day} has passed. Choose a later day to answer.`,
    'answer-after-start': (answer, start) =>
      `The last day to answer (${answer}) is after the start (${start}). Choose an earlier day.`,
    'no-such-percent': 'Write the workload as a whole number from 1 to 100.',
    'outside-active-figure': (percent, figure, source) =>
      `${percent} percent is outside the active figure: ${figure} (${source}). For something else to hold, another figure must be made the active one in the register.`,
    'outside-role-profile': (percent, low, high) =>
      `${percent} percent is outside the role profile, which says ${low}–${high} percent.`,
    'nobody-to-offer': 'There is nobody to make an offer to.',
    'not-chosen':
      'Some of them are no longer chosen or have withdrawn. Read the letters once more.',
    'offered-already': 'Some of them have been offered it meanwhile. Read the letters once more.',
    'cannot-replace': 'The place is not vacant any more or has been offered to somebody else.',
    'gate-said-no': (byCase) =>
      `What the offers waited for was decided no in case ${byCase}. No more offers can be made in the round.`,
    'answered-already': (state) => `The offer has ended: ${state.toLowerCase()}.`,
    'answer-is-late': (day) =>
      `The last day was ${day}. Make a new offer if the answer is to count.`,
    'reason-is-too-long': (most, has) => `The reason has ${has} characters. It may have ${most}.`,
    'no-vacant-seat': (needed, filled) =>
      `The group has no vacant seat left for the party: ${filled} of ${needed} are filled. Somebody else took the last.`,
    'application-has-gone': 'The application is withdrawn or erased, so the offer cannot be taken.',
    'reason-is-missing': 'Write why.',
    'nothing-to-take-back': (state) => `The offer has ended: ${state.toLowerCase()}.`,
    'no-such-last-day': 'Write the last day as dd.mm.yyyy.',
    'no-gate': 'The offers of this round do not wait for a decision.',
    'no-such-gate-day': 'Write the day of the decision as dd.mm.yyyy.',
    'case-is-missing': 'Write the number of the case where it was decided.',
    'gate-is-as-it-was': 'That is the day it has already. Write another day.',
    'gate-is-decided': (byCase) => `It was decided in case ${byCase} and cannot be changed.`,
    'offers-changed-meanwhile':
      'The offers have changed meanwhile. Nothing has been sent. See what follows now.',
    choose: 'Choose yes or no.',
  },
};
