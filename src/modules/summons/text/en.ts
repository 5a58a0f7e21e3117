import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'Summoned',
  titleOf: (body, date) => `Summoned – ${body} ${date}`,
  replies: { none: 'Has not answered', coming: 'Coming', 'not-coming': 'Not coming' },
  ways: {
    link: 'by link',
    calendar: 'from the calendar',
    page: 'here',
    secretary: 'noted by the secretary',
  },
  roles: {
    chair: 'Chair',
    deputy_chair: 'Vice chair',
    member: 'Member',
    deputy: 'Deputy',
    observer: 'Observer',
    secretary: 'Secretary',
  },
  standards: { nb: 'Bokmål', nn: 'Nynorsk' },
  columns: {
    name: 'Summoned',
    role: 'Seat',
    reply: 'Answer',
    mail: 'E-mail',
    does: 'Gets',
    standard: 'Written standard',
    address: 'Address',
  },
  vacant: 'Vacant seat',
  standsInVacant: 'Takes a vacant seat',
  standsInFor: (name) => `In the place of ${name}`,
  seatEmpty: 'The seat is empty.',
  noDeputyLeft: 'No deputy is left. The seat stays empty.',
  reasonGiven: (reason) => `Reason: ${reason}`,
  none: {
    title: 'Nobody has been summoned yet',
    body: 'When the notice is published, the secretary sends it to all who hold a seat. Their answers gather here.',
    waiting: (count) =>
      count === 1 ? 'One holds a seat on the day.' : `${count} hold a seat on the day.`,
  },
  own: {
    title: 'Your answer',
    unanswered: 'You have not answered yet.',
    answered: (reply, when) => `You have answered: ${reply} (${when}).`,
    coming: 'I am coming',
    notComing: 'I am not coming',
    reason: 'Reason, if you wish to give one',
    reasonHint: 'Read only by you and by those who prepare the meeting. Do not write about health.',
    nextDeputy: (name) => `If you do not come, ${name} is called in your place.`,
    noDeputy: 'If you do not come, there is no deputy to call. The seat then stays empty.',
    deputyCalled: (name) => `${name} has been called in your place.`,
    noVote: 'Please say whether you are coming.',
  },
  forecast: {
    title: 'What the meeting will be',
    counts: (coming, away, silent) =>
      `${coming} coming, ${away} not coming, ${silent} have not answered.`,
    now: 'If all who have not answered come:',
    silentAway: 'If only those who said yes come:',
    rules: 'See the rules of procedure',
  },
  mail: {
    sent: 'Sent',
    waiting: 'Waiting',
    failed: 'Not delivered',
    withdrawn: 'Withdrawn',
    none: 'Not sent',
    noAddress: 'No address',
    attempts: (count) => `${count} attempts`,
  },
  act: {
    send: 'Send the summons',
    sendNews: 'Send what is new',
    remind: 'Remind those who have not answered',
    register: 'Note answer',
    registerFor: (name) => `Note answer for ${name}`,
    callDeputy: 'Call a deputy',
    callDeputyFor: (name) => `Call a deputy for ${name}`,
    later: 'Sent later',
    back: 'Back to the summoned',
    toSitting: 'Go to the meeting',
  },
  news: (count) =>
    count === 1 ? 'One is to be told something new.' : `${count} are to be told something new.`,
  lastSent: (when, by, version) => `Version ${version} sent ${when} by ${by}`,
  aside: 'The sending',
  earlier: {
    title: 'Answers that were replaced',
    toEarlierTime: (date) => `to the time ${date}`,
    line: (name, reply, way, when) => `${name}: ${reply}, ${way}, ${when}`,
    perhaps: 'perhaps',
  },
  calledOff: {
    title: 'No longer summoned',
    'holder-changed': 'another holds the seat',
    'seat-ended': 'the seat is not valid on the day',
    'member-comes': 'the member comes after all',
    'meeting-moved': 'the meeting was moved',
  },
  register: {
    title: (name) => `Answer for ${name}`,
    lede: 'For answers by telephone or in person. The last answer stands.',
    reply: 'Answer',
    save: 'Save the answer',
  },
  send: {
    title: 'Send the summons',
    lede: (version) =>
      `Version ${version} goes out as e-mail with PDF and calendar entry, in the written standard of each recipient.`,
    to: 'Who gets what',
    does: {
      call: 'Summons',
      reach: 'Summons to a new address',
      'ask-again': 'New time, must answer again',
      update: 'What has changed',
      vacant: 'Nothing, a deputy is called',
      'call-off': 'Word that they are not summoned',
      silent: 'Nothing, is not coming',
    },
    withoutAddress: (count) =>
      count === 1
        ? 'One has no e-mail address and gets nothing. Add the address on the page of the body, and send again.'
        : `${count} have no e-mail address and get nothing. Add the addresses on the page of the body, and send again.`,
    bodyPage: 'Page of the body',
    moved:
      'The time is new. Answers given stay as answers to the old time, and everybody is asked again. Deputies who were called are told that they are not.',
    closed:
      'Items behind closed doors are not in the e-mail. Those who may read them do so here, signed in.',
    preview: (standard) => `The e-mail in ${standard}`,
    confirm: (count) => (count === 1 ? 'Send to one' : `Send to ${count}`),
    nothing: 'All have got what is published. Publish again if the meeting has changed.',
    notPublished: 'The notice must be published first.',
    over: 'The meeting has been held.',
    toPublish: 'Publish the notice',
    done: (count) =>
      count === 1 ? 'The summons is on its way to one.' : `The summons is on its way to ${count}.`,
    doneWithout: (names) => ` No address: ${names}.`,
  },
  cancel: {
    title: 'Cancel the meeting',
    lede: 'A cancelled meeting cannot be taken up again. Plan a new one if its cases are to be treated later.',
    draft: 'The notice has not been sent, so nobody is told.',
    nobody:
      'The notice is published, but nobody was called by mail. The meeting is shown as cancelled.',
    told: (count) =>
      count === 1
        ? 'One person gets mail that the meeting is cancelled, and it leaves their calendar.'
        : `${count} get mail that the meeting is cancelled, and it leaves their calendars.`,
    who: 'Who is told',
    without: (names) => `Have no mail address and must be told another way: ${names}.`,
    stands: 'The cases and papers stay in the meeting as they are.',
    reason: 'Why is the meeting cancelled?',
    reasonHint: 'Everybody who was called reads this. Do not write about individuals.',
    reasonHintDraft: 'May be left empty.',
    confirm: 'Cancel the meeting',
    keep: 'Keep the meeting',
    done: (count) =>
      count === 0
        ? 'The meeting is cancelled.'
        : count === 1
          ? 'The meeting is cancelled. Word is on its way to one.'
          : `The meeting is cancelled. Word is on its way to ${count}.`,
  },
  cancelled: 'The meeting is cancelled. Those who were called have been told.',
  remind: {
    title: 'Remind of the summons',
    lede: 'Those who have not answered get a new mail with a link to answer by. Nobody is reminded more than once a day.',
    to: 'Who is reminded',
    already: (names) => `Reminded today already: ${names}.`,
    last: 'Last reminded',
    never: 'Not before',
    confirm: (count) => (count === 1 ? 'Remind one' : `Remind ${count}`),
    nobody: 'Everybody has answered, or was reminded today.',
    over: 'The meeting has begun or is cancelled.',
    done: (count) =>
      count === 1
        ? 'The reminder is on its way to one.'
        : `The reminder is on its way to ${count}.`,
  },
  link: {
    title: 'Answer the summons',
    to: (name) => `To ${name}`,
    when: 'Time',
    where: 'Place',
    noPlace: 'Not set',
    agenda: 'Items',
    closed: 'Behind closed doors',
    calendar: 'Add the meeting to your calendar',
    notice: 'Read the notice',
    signIn: 'Sign in to read the notice',
    change: 'You can change your answer until the meeting begins.',
    stop: {
      unknown: 'There is no such link',
      unknownHelp:
        'See whether the whole link from the e-mail came along. If it did, contact whoever summoned you.',
      expired: 'The link has expired',
      expiredHelp: (date) =>
        `The meeting was on ${date}, and the link was valid until the day after.`,
      withdrawn: 'You are no longer summoned',
      withdrawnHelp: (why) => `The reason is that ${why}. Your answer has not been changed.`,
      another: 'The link is for somebody else',
      anotherHelp: (name, visitor) =>
        `It was sent to ${name}. You are signed in as ${visitor}. Nothing has been changed.`,
      holder: 'Another holds the seat',
      holderHelp: (name) =>
        name
          ? `${name} holds the seat now. Nothing has been changed.`
          : 'The seat is no longer yours. Nothing has been changed.',
      cancelled: 'The meeting is cancelled',
      cancelledHelp: (date) => `The meeting on ${date} will not be held. You need not answer.`,
      cancelledWhy: (reason) => `Reason: ${reason}`,
      begun: 'The meeting has begun. Contact its chair.',
    },
    contact: (who) => `Questions? Contact ${who}.`,
  },
  done: {
    noted: (name, reply) => `The answer of ${name} has been noted: ${reply}.`,
    coming: 'Thank you. You are expected at the meeting.',
    notComing: 'Thank you for telling us. You are noted as absent.',
    none: 'The answer has been taken away.',
    replaced: (before, now) => `The answer was changed from “${before}” to “${now}”.`,
    same: 'You have answered this before. Nothing has been changed.',
    called: (deputy, member) => `${deputy} has been called in the place of ${member}.`,
    calledOff: (names) => `${names}: no longer summoned.`,
    empty: (names) => `There is no deputy to call for ${names}.`,
  },
  refusals: {
    'called-off': 'The answer was not taken, for the person is no longer summoned.',
    'seat-has-another-holder': 'The answer was not taken, for another holds the seat.',
    'meeting-has-begun': 'The meeting has begun. Answers cannot be changed now.',
    'meeting-was-moved':
      'The meeting was moved since you opened the page. See the new time, and answer again.',
    'another-deputy-was-called': (name) => `The place has been taken by ${name}.`,
    'invitation-is-gone': 'There is no such invitation.',
    'not-your-invitation': 'You can answer only for yourself.',
    'link-is-unknown': 'There is no such link.',
    'link-has-expired': 'The link has expired.',
    'link-is-for-another': (name) => `The link is for ${name}. Nothing has been changed.`,
    'member-is-not-away': 'The member has not said that they are away.',
    'nobody-left': 'There is no deputy left to call.',
    'meeting-not-published': 'The notice must be published before it can be sent.',
    'meeting-is-over': 'The meeting has been held, so there is nobody to summon.',
    'published-anew':
      'The notice was published again since you opened the page. Look it over, and send.',
    'nothing-to-send': 'There is nothing new to send.',
    'meeting-is-cancelled': 'The meeting is cancelled.',
    'nobody-to-remind': 'Everybody has answered, or was reminded today.',
    'meeting-is-gone': 'The meeting does not exist.',
    'choose-a-reply': 'Choose whether you are coming or not.',
  },
  later: {
    title: 'Sent later',
    titleOf: (body, date) => `Sent later – ${body} ${date}`,
    lede: 'Attachments that the notice announces and that have not come. When they are added, those summoned are told in the next sending.',
    allTitle: 'All that is sent later',
    allLede: 'Attachments that are missing in all meetings, the most urgent first.',
    all: 'All meetings',
    columns: {
      name: 'Attachment',
      owedBy: 'Who owes it',
      due: 'Due',
      state: 'State',
      meeting: 'Meeting',
    },
    states: {
      overdue: 'Overdue',
      'due-soon': 'Due soon',
      waiting: 'Expected',
      unset: 'No due day',
      arrived: 'Arrived',
      told: 'Arrived, and those summoned were told',
      gone: 'Taken away',
    },
    days: (count) => (count === 1 ? '1 day over' : `${count} days over`),
    warn: (count) =>
      count === 1 ? 'One attachment is overdue.' : `${count} attachments are overdue.`,
    owedBy: 'Who owes the attachment',
    due: 'Due',
    dueHint: 'A date, such as 14.5.2027. May be empty.',
    dueUnreadable: (typed) => `“${typed}” is not a date. Write it as 14.5.2027.`,
    change: 'Change',
    save: 'Save due day',
    edit: (name) => `Due day and owner of ${name}`,
    upload: 'The attachment has come',
    file: 'File',
    fileHint: 'Up to 20 MB.',
    uploadSubmit: 'Add',
    uploaded: (name) =>
      `${name} has been added. Publish and send again, and those summoned are told.`,
    saved: (name) => `The due day of ${name} has been saved.`,
    none: 'Nothing is sent later',
    noneHelp:
      'Mark an attachment as “sent later” on its case, and it is followed here with due day and owner.',
    refusals: {
      'attachment-is-gone': 'The attachment is no longer there.',
      'not-sent-later': 'The attachment has come already.',
      'owed-by-is-missing': 'Write who owes the attachment.',
      'file-is-missing': 'Choose the file that has come.',
      'attachment-too-large': 'The file is larger than 20 MB.',
      'meeting-is-closed': 'The meeting is closed or cancelled.',
    },
  },
};
