import type { ExchangeItem, ExchangeWords, MeetingForExchange } from '../vocabulary.ts';
import { isFinal } from './a-decision-is-final-or-sent-on.ts';
import { casesOf } from './einnsyn-follows-from-the-meeting.ts';
import { norwegianInstant } from './local-times-carry-their-offset.ts';
import { functionCodeOf } from './roles-have-published-codes.ts';
import { protocolText, votesOf } from './standpoints-become-votes.ts';

export const politiskPrefix = 'no.ks.fiks.politisk.behandling.v1.';
export type PolitiskType =
  | 'utvalgssak.send'
  | 'vedtakfrautvalg.send'
  | 'einnsyn.utvalgssaker.send'
  | 'einnsyn.vedtak.send';
export type PolitiskMessage = {
  type: PolitiskType;
  about: string;
  /** Our key of the meeting or the case. */
  key: string;
  payload: unknown;
};

type Numbered = ExchangeItem & { sequence: number };

/**
 * Answers the messages of one meeting: its cases and its decisions for publishing, each decision back
 * to the system the case came from, and each open case on to the bodies that are to treat it next. A
 * row without a number cannot be named in them; a number without a year takes the meeting's.
 * @source KS Fiks politisk behandling V1
 */
export function fiksPolitiskOf(
  meeting: MeetingForExchange,
  words: ExchangeWords,
): PolitiskMessage[] {
  const cases = casesOf(meeting).filter(isNumbered);
  const decided = cases.filter(({ decision }) => decision !== null);
  const about = words.meetingTitle(meeting.body.name, meeting.date);
  const shared = {
    moete: { moeteid: meeting.id, moetedato: momentOf(meeting), tittel: about },
    utvalg: bodyOf(meeting, words),
    avsender: {
      organisasjonsnummer: meeting.body.organisationNumber ?? '',
      navn: meeting.body.organisation,
    },
  };
  const decisionOf = (item: Numbered) => vedtakOf(item, meeting, words);
  return [
    {
      type: 'einnsyn.utvalgssaker.send',
      about,
      key: meeting.id,
      payload: { ...shared, sak: cases.map((item) => publishedCase(item, meeting, words)) },
    },
    ...(decided.length > 0
      ? [
          {
            type: 'einnsyn.vedtak.send' as const,
            about,
            key: meeting.id,
            payload: {
              ...shared,
              vedtak: decided.map((item) => ({ ...caseKey(item, meeting), ...decisionOf(item) })),
            },
          },
        ]
      : []),
    ...decided.map(
      (item): PolitiskMessage => ({
        type: 'vedtakfrautvalg.send',
        about: `${item.number ?? ''} ${item.title}`.trim(),
        key: item.key,
        payload: {
          utvalgId: meeting.body.key,
          utvalgNavn: meeting.body.name,
          moeteId: meeting.id,
          moetedato: momentOf(meeting),
          erEndeligVedtak: item.decision ? isFinal(item.decision.outcome) : false,
          sak: {
            ...caseKey(item, meeting),
            ...originOf(item, meeting),
            ...decisionOf(item),
          },
        },
      }),
    ),
    // What is closed is sent by other ways than a file that everybody may read.
    ...cases
      .filter(({ closedBasis, sentOnTo }) => closedBasis === null && sentOnTo.length > 0)
      .map(
        (item): PolitiskMessage => ({
          type: 'utvalgssak.send',
          about: `${item.number ?? ''} ${item.title}`.trim(),
          key: item.key,
          payload: sentOn(item, meeting, words),
        }),
      ),
  ];
}

/** The year a case counts in; one numbered within its meeting counts in the meeting's year. */
export function yearOf(item: ExchangeItem, meeting: MeetingForExchange): number {
  return item.year ?? Number(meeting.date.slice(0, 4));
}

/** Whether a row can be named by a number at all. */
export function isNumbered(item: ExchangeItem): item is Numbered {
  return item.sequence !== null;
}

/**
 * A case on its way to the next body, under our key and number, with its paper and the bodies that are
 * to treat it, in order.
 */
export function sentOn(item: Numbered, meeting: MeetingForExchange, words: ExchangeWords) {
  return {
    sak: {
      referanseEksternNoekkel: externalKey(item.key),
      fagsystemetsSaksnummer: numberOf(item, meeting),
      tittel: item.title,
      ...(item.paper?.description ? { saksbeskrivelse: written(item.paper.description) } : {}),
      ...(item.paper?.proposal ? { forslagTilVedtak: written(item.paper.proposal) } : {}),
      ...screening(item),
      saksansvarlig: responsibleFor(item, words),
    },
    forslagTilBehandlingsplan: item.sentOnTo.map(({ key, name }, at) => ({
      tilUtvalgId: key,
      tilUtvalgNavn: name,
      rekkefoelge: at + 1,
    })),
  };
}

/** The case in the system it came from; one that came from nobody else stands under our own key. */
function originOf(item: Numbered, meeting: MeetingForExchange) {
  const { origin } = item;
  if (!origin) {
    return {
      fagsystemetsSaksnummer: numberOf(item, meeting),
      fagsystemetsReferanseEksternNoekkel: externalKey(item.key),
    };
  }
  return {
    fagsystemetsSaksnummer: { saksaar: origin.year, sakssekvensnummer: origin.sequence },
    fagsystemetsReferanseEksternNoekkel: { fagsystem: origin.system, noekkel: origin.key },
  };
}

function publishedCase(item: Numbered, meeting: MeetingForExchange, words: ExchangeWords) {
  return {
    ...caseKey(item, meeting),
    tittel: item.title,
    ...(item.paper?.description ? { saksbeskrivelse: written(item.paper.description) } : {}),
    ...(item.paper?.proposal ? { forslagTilVedtak: written(item.paper.proposal) } : {}),
    ...screening(item),
    saksansvarlig: responsibleFor(item, words),
  };
}

function vedtakOf(item: Numbered, meeting: MeetingForExchange, words: ExchangeWords) {
  const { decision } = item;
  if (!decision) return {};
  const votes = votesOf(item, meeting);
  const text = [decision.text, protocolText(item, meeting, words)].filter(Boolean).join('\n\n');
  return {
    tittel: item.title,
    vedtaksdato: decision.decidedOn,
    status: { kodeverdi: decision.outcome, kodebeskrivelse: words.outcomes[decision.outcome] },
    vedtak: written(text),
    ...screening(item),
    saksansvarlig: responsibleFor(item, words),
    ...(votes.length > 0
      ? {
          votering: votes.map(({ participant, vote }) => ({
            moetedeltaker: participant.name,
            representerer: participant.represents ?? meeting.body.organisation,
            stemme: { [vote]: {} },
          })),
        }
      : {}),
  };
}

function bodyOf(meeting: MeetingForExchange, words: ExchangeWords) {
  return {
    utvalgId: meeting.body.key,
    utvalgNavn: meeting.body.name,
    medlem: meeting.participants.flatMap((one, at) =>
      functionCodeOf(one.role)
        ? [
            {
              medlemsId: one.key,
              navn: one.name,
              rekkefoelge: at + 1,
              ...(one.represents ? { representerer: one.represents } : {}),
              funksjon: words.roles[one.role],
            },
          ]
        : [],
    ),
  };
}

const momentOf = ({ date, start }: MeetingForExchange) => norwegianInstant(date, start);
const externalKey = (noekkel: string) => ({ fagsystem: 'Omforent', noekkel });
const numberOf = (item: Numbered, meeting: MeetingForExchange) => ({
  saksaar: yearOf(item, meeting),
  sakssekvensnummer: item.sequence,
});
const caseKey = (item: Numbered, meeting: MeetingForExchange) => ({
  referanseEksternNoekkel: externalKey(item.key),
  utvalgetsSaksnummer: numberOf(item, meeting),
});
const written = (tekstInnhold: string) => ({
  tekstInnhold,
  tekstFormat: { kodeverdi: 'tekst', kodebeskrivelse: 'Ren tekst' },
});
const screening = ({ closedBasis }: ExchangeItem) =>
  closedBasis === null
    ? {}
    : {
        skjerming: {
          skjermingshjemmel: closedBasis,
          tilgangsrestriksjon: { kodeverdi: 'UO', kodebeskrivelse: 'Unntatt offentlighet' },
        },
      };

/** Who answers for a case towards others: as the agenda names them, else the secretariat. */
export function responsibleFor(item: ExchangeItem, words: ExchangeWords): string {
  return item.responsible[0] ?? item.paper?.handlers[0] ?? words.secretariat;
}
