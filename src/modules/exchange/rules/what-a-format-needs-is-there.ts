import type { ExchangeFormat, Finding, MeetingForExchange, Place } from '../vocabulary.ts';
import { audienceOf } from '../vocabulary.ts';
import { formatIsArchival } from './a-format-has-a-pronom-code.ts';
import { casesOf } from './einnsyn-follows-from-the-meeting.ts';
import { endringsloggOf } from './noark5-follows-from-the-meeting.ts';
import { unionKeys } from './screened-titles-stand-for-closed-items.ts';
import { losesMeaning } from './standpoints-become-votes.ts';
import { excerpt } from './texts-of-the-meeting.ts';

const whole: Place = { part: 'meeting', number: null };

/** Answers what a format asks for and the meeting does not have, and what the format cannot carry. */
export function needFindings(meeting: MeetingForExchange, format: ExchangeFormat): Finding[] {
  return [
    ...missing(meeting, format),
    ...numbers(meeting, format),
    ...screenings(meeting, format),
    ...lost(meeting, format),
    ...(format === 'noark5' ? depositNeeds(meeting) : []),
  ];
}

function missing(meeting: MeetingForExchange, format: ExchangeFormat): Finding[] {
  const gone = (field: string, place: Place, weight: 'stop' | 'told'): Finding => ({
    ...{ code: 'missing', weight, place, field, text: '' },
  });
  const draft: Finding[] =
    meeting.state === 'draft'
      ? [{ code: 'not-announced', weight: 'stop', place: whole, field: 'status', text: '' }]
      : [];
  const sender = format === 'fiks-politisk' && meeting.body.organisationNumber === null;
  const shut: Finding[] =
    audienceOf[format] === 'public' && !meeting.body.openForAll
      ? [
          {
            code: 'not-open-for-all',
            weight: 'look',
            place: { part: 'body', number: null },
            field: 'referanseDokumentfil',
            text: meeting.body.name,
          },
        ]
      : [];
  return [
    ...draft,
    ...shut,
    ...(sender
      ? [
          {
            code: 'sender-number-missing',
            weight: 'stop',
            place: { part: 'body', number: null },
            field: 'organisasjonsnummer',
            text: meeting.body.organisation,
          } satisfies Finding,
        ]
      : []),
    ...(meeting.place.trim() === '' ? [gone('moetested', whole, 'told')] : []),
    ...casesOf(meeting)
      .filter(({ title }) => title.trim() === '')
      .map(({ number }) => gone('offentligTittel', { part: 'item', number }, 'stop')),
  ];
}

function numbers(meeting: MeetingForExchange, format: ExchangeFormat): Finding[] {
  if (format !== 'fiks-politisk' && format !== 'fiks-arkiv') return [];
  return casesOf(meeting).flatMap((item): Finding[] => {
    const shared = {
      place: { part: 'item', number: item.number },
      field: 'saksaar',
      text: excerpt(item.title),
    } as const;
    if (item.sequence === null) {
      return item.decision
        ? [{ ...shared, code: 'missing', weight: 'look', field: 'saksnummer' }]
        : [];
    }
    return item.year === null ? [{ ...shared, code: 'number-without-year', weight: 'told' }] : [];
  });
}

/** Words that tell of one person's post, or of talks with unions; both stay home. */
const guarded =
  /\b(?:(?:an|til)set(?:j?ing|telse)\w*|ansettelse\w*|rekruttering\w*|stillingsutlysning\w*|oppseiing\w*|oppsigelse\w*|drøftings?\w*møte\w*|tillitsvalg\w*|fagforening\w*)/iu;

function screenings(meeting: MeetingForExchange, format: ExchangeFormat): Finding[] {
  const closed = casesOf(meeting).flatMap((item): Finding[] =>
    item.closedBasis === null
      ? []
      : [
          {
            code: 'screened',
            weight: 'told',
            place: { part: 'item', number: item.number },
            field: 'offentligTittel',
            text: '',
            basis: item.closedBasis,
          },
        ],
  );
  if (audienceOf[format] === 'archive') return closed;
  const open = casesOf(meeting).flatMap(({ closedBasis, number, title }): Finding[] =>
    closedBasis === null && guarded.test(title)
      ? [
          {
            code: 'about-people-or-unions',
            weight: 'look',
            place: { part: 'item', number },
            field: 'offentligTittel',
            text: excerpt(title),
          },
        ]
      : [],
  );
  const count = unionKeys(meeting).length;
  const unions: Finding[] =
    count > 0
      ? [
          {
            code: 'union-left-out',
            weight: 'told',
            place: { part: 'participant', number: null },
            field: 'moetedeltaker',
            text: '',
            count,
          },
        ]
      : [];
  return [...closed, ...open, ...unions];
}

function lost(meeting: MeetingForExchange, format: ExchangeFormat): Finding[] {
  if (format === 'noark5' || format === 'oparl') return [];
  return casesOf(meeting).flatMap((item): Finding[] => {
    const shared = {
      weight: 'told',
      place: { part: 'treatment', number: item.number },
      field: 'votering',
      text: '',
    } as const;
    if (item.closedBasis !== null && audienceOf[format] === 'public') return [];
    const count = item.voices.filter(({ standpoint }) => losesMeaning(standpoint)).length;
    return [
      ...(count > 0 ? [{ ...shared, code: 'standpoints-lost', count } satisfies Finding] : []),
      ...(item.count?.secret ? [{ ...shared, code: 'secret-ballot' } satisfies Finding] : []),
    ];
  });
}

function depositNeeds(meeting: MeetingForExchange): Finding[] {
  const over = meeting.state === 'held' || meeting.state === 'closed';
  const unfit = meeting.documents.filter(({ pronom }) => !formatIsArchival(pronom));
  return [
    ...(over
      ? []
      : [
          {
            code: 'missing',
            weight: 'stop',
            place: whole,
            field: 'avsluttetDato',
            text: '',
          } satisfies Finding,
        ]),
    ...unfit.map(
      (document): Finding => ({
        code: 'not-an-archive-format',
        weight: 'look',
        place: { part: 'document', number: null },
        field: 'format',
        text: excerpt(document.fileName),
      }),
    ),
    ...(endringsloggOf(meeting)
      ? []
      : [
          {
            code: 'no-change-log',
            weight: 'told',
            place: { part: 'file', number: null },
            field: 'endringslogg.xml',
            text: '',
          } satisfies Finding,
        ]),
  ];
}
