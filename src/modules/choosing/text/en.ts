import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

const people = (count: number) => (count === 1 ? 'one applicant' : `${count} applicants`);
const groups = (count: number) => (count === 1 ? 'one group' : `${count} groups`);

export const en: TextShape<typeof nb> = {
  title: 'Selection',
  list: {
    lede: 'Who can sit in which group when every demand is to be kept? It is computed here, with proof, and lots are drawn that anybody can check.',
    prepare: 'Prepare a selection',
    empty: 'No selection has been prepared',
    emptyBody:
      'A selection takes those who applied in one or several rounds, and finds who can fill the seats so that quotas and needs are kept. It is prepared here, computed in the background, and explained for each person.',
    run: 'Run',
    rounds: 'Rounds',
    method: 'Method',
    size: 'Size',
    sizeOf: (count, of) => `${groups(count)}, ${people(of)}`,
    made: 'Prepared',
    state: 'State',
  },
  runTitle: (number) => `Selection ${number}`,
  lede: (method, ofGroups, ofPeople) =>
    `${method} for ${groups(ofGroups)} among ${people(ofPeople)}.`,
  methods: {
    leximin: 'Fair lottery',
    maximin: 'Lottery with the highest lowest chance',
    'best-fit': 'Best fit',
    'quota-draw': 'Classical quota draw',
  },
  states: {
    prepared: 'Prepared',
    computing: 'Being computed',
    found: 'Found',
    infeasible: 'The demands cannot be kept',
    stopped: 'Stopped',
    failed: 'Did not finish',
    drawn: 'Drawn',
  },
  failures: {
    'out-of-memory':
      'The computation needed more memory than it may use. Choose fewer groups at a time, or fewer quotas.',
    'solver-failed': 'The computation broke. Nothing is changed, and it can be started again.',
    'took-too-long':
      'The computation did not stop at its limit of time and was ended. It can be started again.',
    interrupted:
      'The service was restarted while it was computing. Nothing is lost; start the computation again.',
    'cannot-be-drawn': 'No selection followed from the seed. The draw can be completed again.',
  },
  parent: {
    copy: (number) => `The demands are taken from selection ${number}.`,
    'way-out': (number) => `Made from selection ${number} with a way out:`,
    locked: (number, places) =>
      `Made from selection ${number} with ${places === 1 ? 'one place' : `${places} places`} locked.`,
    replacement: (number) =>
      `A replacement in selection ${number}, with as few other changes as can be. Out are:`,
  },
  start: 'Start computing',
  startAgain: 'Start computing again',
  cancel: 'Cancel',
  copyDemands: 'New selection with these demands',
  onlyRecruiter: 'Only those who recruit start and change selections.',
  done: {
    prepared: 'The selection is prepared. Look through the demands, and start computing.',
    cancelled: 'The computation is being cancelled.',
    wayOut: 'A new selection is prepared, with the way out.',
    locked: 'A new selection is prepared, with the places locked.',
    replaced: 'A new selection looks for a replacement.',
  },
  progress: {
    title: 'Computing',
    waiting: (before) =>
      before === 0
        ? 'In the queue, and next to be taken.'
        : `In the queue. The server computes one thing at a time, and ${before} stand before it.`,
    working: 'Computing in the background. You may leave the page; the answer will be here.',
    since: (seconds) =>
      seconds === 1 ? 'Started one second ago.' : `Started ${seconds} seconds ago.`,
    share: (percent) => `${percent} of this step.`,
    best: (achieved, bound) => `Best so far ${achieved}; nothing can pass ${bound}.`,
    refresh: 'The page is refreshed by itself.',
    over: 'Done.',
    stages: {
      levels: 'Raising whoever has least',
      realise: 'Putting whole selections together',
      cut: 'Trying what whole selections can reach',
      selections: 'Drawing up many equally likely selections',
      changes: 'Keeping as many places as can be',
      suitability: 'Finding the highest suitability in all',
      preference: 'Looking at the wishes',
      balance: 'Spreading so that few sit in two groups',
      lots: 'Drawing lots between equally good ones',
      draw: 'Drawing',
      conflict: 'Finding demands in each other’s way',
      'ways-out': 'Finding the cheapest ways out',
      'other-way': 'Trying the other way',
      prices: 'Finding what the quotas cost',
      alternatives: 'Looking for alternatives',
      verify: 'Checking',
    },
  },
  demands: {
    title: 'The demands',
    group: 'Group',
    seats: 'Seats',
    pool: 'Applicants',
    quotas: 'Quotas and needs',
    none: 'None',
    min: (what, min) => `at least ${min} with ${what}`,
    max: (what, max) => `at most ${max} with ${what}`,
    exact: (what, count) => `${count} with ${what}`,
    between: (what, min, max) => `${min}–${max} with ${what}`,
    need: (what, least) => `at least ${least} who cover ${what}`,
    eachNeed: (whats, least) => `at least ${least} who cover each of: ${whats}`,
    mostGroups: (most) =>
      most === 1 ? 'Nobody in more than one group.' : `Nobody in more than ${most} groups.`,
    mostPerUnit: (most) => `At most ${most} from one unit.`,
    band: (band) => `Suitability within ${band} points counts as equally good.`,
    seated: 'Those who sit in the groups already count towards the quotas.',
    bound: 'Bound to a group, or kept from one',
    must: (person, group) => `${person} is to sit in ${group}`,
    mustNot: (person, group) => `${person} is not to sit in ${group}`,
    attribute: {
      party: 'a seat for',
      region: 'region',
      profession: 'profession',
      employer: 'employer',
      unit: 'unit',
      sex: 'sex',
      permanent: 'permanent post',
      system: 'experience with',
    },
    sexes: { woman: 'woman', man: 'man' },
    yesNo: { yes: 'yes', no: 'no' },
    another: 'another',
    seatedPerson: (number) => `member who sits already (${number})`,
  },
  result: {
    chosen: 'Who is chosen',
    proposal: 'The selection',
    chart: (group, count, seats) => `${group}: ${count} of ${seats} seats`,
    table: 'The same seats as a table',
    members: 'Chosen',
    legend: { chosen: 'chosen', seated: 'sits already', came: 'new since the last' },
    of: (count, seats) => `${count} of ${seats}`,
    aims: 'What is reached',
    aim: 'Aim',
    value: 'Reached',
    bound: 'Nobody can do better than',
    proof: 'Proof',
    exact: 'proven in whole numbers',
    word: 'on the solver’s word',
    gap: 'not shown to be best',
    aimNames: {
      changes: 'fewest changes',
      suitability: 'suitability in all',
      preference: 'sum of the ranks of wishes',
      balance: 'people in several groups',
      lots: 'lots between equally good ones',
    },
    needs: 'Needs that are covered',
    need: 'Need',
    least: 'At least',
    has: 'Has',
    covered: 'Covered',
    coveredOf: (met, all) => `${met} of ${all}`,
    tight: 'Covered by just as many as needed',
    allNeeds: 'All the needs with numbers',
    unknownNeeds: 'Which needs are covered is shown once it is drawn.',
    chances: 'The chance of each applicant',
    chancesLede: (minimum) =>
      `Each line is an applicant, from lowest to highest. The lowest chance is ${minimum}.`,
    expectedTitle: 'Expected seats of each applicant',
    expectedLede: (least) =>
      `Over several groups seats are counted: each line is an applicant, from fewest to most expected seats. The lowest is ${least}.`,
    expected: 'Expected seats',
    expectedAsTable: 'The same seats as a table',
    sameAsTable: 'The same chances as a table',
    person: 'Applicant',
    chance: 'Chance',
    certificate: {
      chanceProven: {
        exact:
          'Nobody’s chance can be raised without lowering that of somebody who has as little or less. It is checked in whole numbers, by code that does not know how the answer was found.',
        maximin:
          'The lowest chance cannot be raised. It is checked in whole numbers, by code that does not know how the answer was found.',
      },
      seatsProven: {
        exact:
          'Nobody can have more expected seats unless somebody with as few or fewer loses some. It is checked in whole numbers, by code that does not know how the answer was found.',
        maximin:
          'The lowest expected number of seats cannot be raised. It is checked in whole numbers, by code that does not know how the answer was found.',
      },
      tolerance: (gap) =>
        `Each selection is counted against every demand. The lowest is at most ${gap} below what nobody can pass.`,
      met: 'Each selection is counted against every demand, and nobody can raise the lowest. That rests on the precision of the solver and is not proven in whole numbers.',
      points: (gap) => `${gap} percentage points`,
      seats: (gap) => `${gap} seats`,
      fit: 'Each aim is proven in whole numbers: no other selection is better.',
      fitWord:
        'The selection is counted against every demand. At least one aim is not proven in whole numbers; the table says which.',
      draw: 'The classical draw promises no equal chances. This is one possible outcome; the one that counts is drawn in front of those who watch.',
    },
    selections: (count) =>
      count === 1 ? 'One whole selection.' : `${count} whole selections are in the lottery.`,
    never: 'Those who cannot be chosen',
    neverLede: (count) =>
      count === 1
        ? 'One applicant cannot be chosen by any selection that keeps the demands. Open the applicant to see why.'
        : `${count} applicants cannot be chosen by any selection that keeps the demands. Open one of them to see why.`,
    stopped: 'This is the best that was found before it was stopped. It is not proven to be best.',
    nothing: 'Nothing had been found when it was stopped.',
    measured: (seconds, megabytes) =>
      `Computed in ${seconds} s${megabytes === null ? '' : `; the whole service used at most ${megabytes} MB`}.`,
    ask: 'Open an applicant to see what decides, and what would have changed it.',
  },
  conflict: {
    title: 'Why it cannot be done',
    ways: 'The cheapest ways out',
    waysLede: 'Each way out is tried: with it there is a selection that keeps all else.',
    noWays: 'No way out was found within the limit of time.',
    use: 'Use this way out',
  },
  around: {
    title: 'On from this selection',
    alternatives: 'Alternatives',
    alternativesLede:
      'Selections that are nearly as good, those with the fewest other people first (suitability at most 10 points lower).',
    findAlternatives: 'Find alternatives',
    noAlternatives: 'There is no other selection that is nearly as good.',
    alternative: (number) => `Alternative ${number}`,
    startFrom: 'Go on with this one',
    prices: 'What the quotas cost',
    pricesLede: 'What would be better if one bound were moved by one.',
    findPrices: 'Compute what the quotas cost',
    noPrices: 'No quota costs anything: moving a bound by one makes nothing better.',
    lock: 'Lock and compute again',
    lockLede: 'Those you tick stay. The rest is chosen again in a new selection.',
    lockDone: 'Lock those ticked',
    replace: 'Replace somebody who withdraws',
    replaceLede: 'Finds a replacement so that as few others as can be change places.',
    replaceWho: 'Who withdraws',
    replaceDone: 'Find a replacement',
    differs: (number) => `What differs from selection ${number}`,
    same: 'Nothing differs: the same people sit in the same places.',
    out: 'Out',
    into: 'In',
    children: 'Made from this one',
    draw: 'The draw',
    toDraw: 'Go to the draw',
    drawNext:
      'It is found. The basis is committed next, and then it is drawn in front of those who watch.',
    drawnNext: 'It is drawn. The recommendations come next, for the directors to decide.',
    toRecommendations: 'Go to the recommendations',
    published: 'The public page of the draw',
  },
  person: {
    title: (person) => person,
    lede: (number) => `In selection ${number}.`,
    chance: 'Chance',
    places: 'Chosen for',
    notChosen: 'Not chosen',
    undecided: 'Not drawn yet',
    appliedFor: 'Applied for',
    why: 'Why',
    ask: 'Explain',
    askLede: 'The other way is tried, which may take some seconds.',
    again: 'Ask again',
    has: 'What the demands look at',
    hidden:
      'You see the code and not the name, since you decide for no group that this applicant applied for.',
    reason: 'Reason',
  },
  changed: (by) =>
    `${by || 'Somebody'} has changed this since you opened the page. Look through it and try again.`,
  refusal: {
    state: (state) => `That cannot be done now: the selection is “${state}”.`,
    poolChanged: (gone) =>
      gone === 1
        ? 'One of the applicants has withdrawn since the selection was prepared. Prepare a new one with the same demands.'
        : `${gone} of the applicants have withdrawn since the selection was prepared. Prepare a new one with the same demands.`,
    noSuchWayOut: 'The way out is not there any more. Load the page again.',
    nobodyLocked: 'Tick at least one place to lock.',
    notInPlace: 'One of those ticked cannot sit there. Load the page again.',
    noSuchPerson: 'The person is not part of the selection.',
    noOneSelection: 'There is no selection to find alternatives to until it is drawn.',
    nobodyChosen: 'Nobody is chosen in this selection yet.',
    notChosen: 'The person is not chosen in this selection.',
  },
};
