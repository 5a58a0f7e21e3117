import type { MessageKind } from '../vocabulary.ts';
import {
  arrayOf,
  boolean,
  date,
  dateTime,
  integer,
  type JsonSchema,
  objectOf,
} from './json-parts.ts';

/**
 * An object as it is received: fields that are not named here are let in, and told of as not read,
 * since the published schemas are open.
 */
function received(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { additionalProperties: _, ...rest } = objectOf(properties);
  return { ...rest, unevaluatedProperties: false };
}

const line: JsonSchema = { type: 'string', maxLength: 500, pattern: '\\S' };
const anyLine: JsonSchema = { type: 'string', maxLength: 2000 };
const long: JsonSchema = { type: 'string', maxLength: 500_000 };
const year: JsonSchema = { type: 'integer', minimum: 1900, maximum: 2200 };
const count: JsonSchema = { type: 'integer', minimum: 0, maximum: 2_147_483_647 };

const key = received({ 'fagsystem*': line, 'noekkel*': line });
const looseKey = received({ fagsystem: anyLine, noekkel: anyLine });
const caseNumber = received({ 'saksaar*': year, 'sakssekvensnummer*': count });
const looseNumber = received({ saksaar: integer, sakssekvensnummer: integer });
const code = received({ kodeverdi: anyLine, kodebeskrivelse: anyLine });
const writing = received({ tekstInnhold: long, tekstFormat: code });
const screening = received({
  'skjermingshjemmel*': { ...line, maxLength: 200 },
  skjermingsvarighet: integer,
  skjermingOpphoererDato: date,
  tilgangsrestriksjon: code,
});
const archive = {
  referanseForelderMappeEksternNoekkel: looseKey,
  referanseForelderMappe: anyLine,
  arkivSaksnummer: looseNumber,
  referanseRegistreringEksternNoekkel: looseKey,
  referanseRegistrering: anyLine,
  arkivJournalnummer: received({ journalaar: integer, journalsekvensnummer: integer }),
  arkivJournalpostnummer: integer,
};
const described = {
  'referanseEksternNoekkel*': key,
  'fagsystemetsSaksnummer*': caseNumber,
  fagsystemetsReferanseEksternNoekkel: looseKey,
  fagsystemetsReferanse: anyLine,
  'tittel*': line,
  skjerming: screening,
  'saksansvarlig*': line,
  posisjon: { type: 'object' },
  ...archive,
};
const step = received({
  'tilUtvalgId*': line,
  'tilUtvalgNavn*': line,
  tilMoeteId: anyLine,
  tilMoetedato: dateTime,
  rekkefoelge: integer,
});
const vote = received({
  'moetedeltaker*': anyLine,
  'representerer*': anyLine,
  'stemme*': { type: 'object' },
});
const meeting = received({ 'moeteid*': line, moetedato: dateTime, tittel: anyLine });

/**
 * The messages of KS Fiks politisk behandling V1 that are received
 * (ks-no/fiks-politisk-behandling-specification, Schema/V1): names, types and what must be there, with
 * lengths of our own. Fields that the published schemas require and do not describe are not required.
 */
export const receivedSchemas: Readonly<Partial<Record<MessageKind, JsonSchema>>> = {
  case: received({
    'sak*': received({ ...described, saksbeskrivelse: writing, forslagTilVedtak: writing }),
    'forslagTilBehandlingsplan*': arrayOf(step, { minItems: 1, maxItems: 50 }),
  }),
  information: received({
    'sak*': received({ ...described, saksbeskrivelse: writing }),
    forslagTilBehandlingsplan: arrayOf(step, { maxItems: 50 }),
  }),
  delegated: received({
    'tilUtvalgId*': line,
    'tilUtvalgNavn*': line,
    'sak*': received({
      ...described,
      utvalgetsSaksnummer: caseNumber,
      'vedtaksdato*': date,
      'status*': code,
      vedtak: writing,
    }),
  }),
  'ask-bodies': received({}),
  'ask-plan': received({
    utvalgId: anyLine,
    utvalgNavn: anyLine,
    fraMoetedato: date,
    tilMoetedato: date,
  }),
  decision: received({
    'utvalgId*': line,
    'utvalgNavn*': line,
    'moeteId*': line,
    'moetedato*': dateTime,
    'erEndeligVedtak*': boolean,
    'sak*': received({
      ...described,
      'utvalgetsSaksnummer*': caseNumber,
      'vedtaksdato*': date,
      status: code,
      vedtak: writing,
      votering: arrayOf(vote),
    }),
  }),
  result: received({
    utvalg: arrayOf(
      received({
        'utvalgId*': line,
        'utvalgNavn*': line,
        moete: arrayOf(meeting),
        medlem: arrayOf({ type: 'object' }),
      }),
    ),
  }),
  error: received({ 'errorId*': anyLine, 'feilmelding*': long, correlationId: anyLine }),
};
