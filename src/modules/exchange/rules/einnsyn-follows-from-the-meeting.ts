import type {
  ExchangeDocument,
  ExchangeItem,
  ExchangeWords,
  MeetingForExchange,
} from '../vocabulary.ts';
import { norwegianInstant } from './local-times-carry-their-offset.ts';
import { functionCodeOf } from './roles-have-published-codes.ts';
import { publicTitle } from './screened-titles-stand-for-closed-items.ts';
import { protocolText, votesOf } from './standpoints-become-votes.ts';
import { fitted, textLimit } from './texts-fit-the-limit.ts';

/** The rows of an agenda that are cases to the outside; breaks and openings are not. */
export function casesOf(meeting: MeetingForExchange): ExchangeItem[] {
  return meeting.items.filter(({ kind }) => kind === 'case' || kind === 'misc');
}

/**
 * Answers the body of POST /arkivdel/{id}/moetemappe: the meeting with its cases and documents inside it. Takes
 * the meeting as everybody may read it; a closed item's two titles are the same screened one.
 * @source eInnsyn API: Moetemappe, Moetesak, Vedtak, Votering
 */
export function einnsynOf(meeting: MeetingForExchange, words: ExchangeWords) {
  const title = words.meetingTitle(meeting.body.name, meeting.date);
  const own = meeting.documents.filter(({ item }) => item === null);
  return {
    externalId: meeting.id,
    ...titles(title),
    moetenummer: meeting.number,
    utvalg: meeting.body.name,
    moetedato: norwegianInstant(meeting.date, meeting.start),
    ...(meeting.place ? { moetested: meeting.place } : {}),
    moetedokument: own.map((document) => ({
      externalId: document.key,
      ...titles(document.title),
      moetedokumenttype: document.kind === 'minutes' ? 'moeteprotokoll' : 'sakskart',
      dokumentbeskrivelse: [described(document, 1)],
    })),
    moetesak: casesOf(meeting).map((item) => caseOf(item, meeting, words)),
  };
}

function caseOf(item: ExchangeItem, meeting: MeetingForExchange, words: ExchangeWords) {
  const documents = meeting.documents.filter((one) => one.item === item.id);
  const numbered = item.year !== null && item.sequence !== null;
  const screened = publicTitle(item, words);
  return {
    externalId: item.key,
    ...titles(screened),
    moetesakstype: item.kind === 'misc' ? 'annet' : item.briefing ? 'orientering' : 'moete',
    ...(numbered ? { moetesaksaar: item.year, moetesakssekvensnummer: item.sequence } : {}),
    utvalg: meeting.body.name,
    ...(documents.length > 0 ? { dokumentbeskrivelse: documents.map(describedAt) } : {}),
    ...(item.paper ? { utredning: preparationOf(item.paper, words) } : {}),
    ...(item.decision ? { vedtak: decisionOf(item, item.decision, meeting, words) } : {}),
  };
}

const preparationOf = (paper: NonNullable<ExchangeItem['paper']>, words: ExchangeWords) => ({
  saksbeskrivelse: textOf(paper.description || words.noDescription, words),
  innstilling: textOf(paper.proposal || words.noProposal, words),
});

function decisionOf(
  item: ExchangeItem,
  decision: NonNullable<ExchangeItem['decision']>,
  meeting: MeetingForExchange,
  words: ExchangeWords,
) {
  const votes = votesOf(item, meeting);
  const protocol = protocolText(item, meeting, words);
  return {
    vedtakstekst: textOf(decision.text || words.outcomes[decision.outcome], words),
    dato: decision.decidedOn,
    ...(votes.length > 0
      ? {
          votering: votes.map(({ participant, vote }) => {
            const code = functionCodeOf(participant.role)?.code;
            return {
              moetedeltaker: {
                moetedeltakerNavn: participant.name,
                ...(code ? { moetedeltakerFunksjon: code } : {}),
              },
              stemme: vote,
            };
          }),
        }
      : {}),
    ...(protocol ? { behandlingsprotokoll: textOf(protocol, words) } : {}),
  };
}

const titles = (title: string) => ({ offentligTittel: title, offentligTittelSensitiv: title });

const textOf = (text: string, words: ExchangeWords) => ({
  tekstInnhold: fitted(text, textLimit, words.wholeText),
  tekstFormat: 'tekst',
});

const describedAt = (document: ExchangeDocument, at: number) => described(document, at + 1);

const described = (document: ExchangeDocument, number: number) => ({
  tittel: document.title,
  tittelSensitiv: document.title,
  dokumentnummer: number,
  tilknyttetRegistreringSom: document.kind === 'attachment' ? 'vedlegg' : 'hoveddokument',
  dokumentobjekt: [
    {
      referanseDokumentfil: document.address ?? '',
      format: document.mediaType,
      ...(document.sha256 ? { sjekksum: document.sha256, sjekksumAlgoritme: 'SHA-256' } : {}),
    },
  ],
});
