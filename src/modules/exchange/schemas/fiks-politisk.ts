import type { PolitiskType } from '../rules/fiks-politisk-follows-from-the-meeting.ts';
import {
  arrayOf,
  boolean,
  date,
  dateTime,
  integer,
  type JsonSchema,
  objectOf,
  text,
} from './json-parts.ts';

const filled: JsonSchema = { type: 'string', minLength: 1 };
const key = objectOf({ 'fagsystem*': filled, 'noekkel*': filled });
const caseNumber = objectOf({ 'saksaar*': integer, 'sakssekvensnummer*': integer });
const code = objectOf({ kodeverdi: text, kodebeskrivelse: text });
const writing = objectOf({ tekstInnhold: text, tekstFormat: code });
const screening = objectOf({
  'skjermingshjemmel*': filled,
  skjermingsvarighet: integer,
  skjermingOpphoererDato: date,
  'tilgangsrestriksjon*': code,
});

/** Exactly one of the three, where the published schema asks for all at once. */
const vote = objectOf(
  { Ja: { type: 'object' }, Nei: { type: 'object' }, Blankt: { type: 'object' } },
  { minProperties: 1, maxProperties: 1 },
);
const votes = arrayOf(
  objectOf({ 'moetedeltaker*': filled, 'representerer*': filled, 'stemme*': vote }),
);

const meeting = objectOf({ 'moeteid*': filled, moetedato: dateTime, tittel: text });
const body = objectOf({
  'utvalgId*': filled,
  'utvalgNavn*': filled,
  moete: arrayOf(meeting),
  medlem: arrayOf(
    objectOf({
      'medlemsId*': filled,
      'navn*': filled,
      'rekkefoelge*': integer,
      representerer: text,
      funksjon: text,
      fraDato: date,
      tilDato: date,
      epost: text,
    }),
  ),
});
const sender = objectOf({
  'organisasjonsnummer*': { type: 'string', pattern: '^[0-9]{9}$' },
  kommunenummer: text,
  navn: text,
});
const shared = { 'moete*': meeting, 'utvalg*': body, 'avsender*': sender };

const named = {
  'referanseEksternNoekkel*': key,
  'utvalgetsSaksnummer*': caseNumber,
  'tittel*': filled,
};
const decided = {
  ...named,
  'vedtaksdato*': date,
  status: code,
  vedtak: writing,
  skjerming: screening,
  'saksansvarlig*': filled,
  posisjon: { type: 'object' },
  votering: votes,
};

/**
 * The messages of KS Fiks politisk behandling V1 that a committee system sends
 * (ks-no/fiks-politisk-behandling-specification, Schema/V1): names, types and what must be there,
 * with the contradictions of the published schemas mended as the list of deviations says.
 */
export const fiksPolitiskSchemas: Readonly<Record<PolitiskType, JsonSchema>> = {
  'einnsyn.utvalgssaker.send': objectOf({
    ...shared,
    sak: arrayOf(
      objectOf({
        ...named,
        saksbeskrivelse: writing,
        forslagTilVedtak: writing,
        skjerming: screening,
        'saksansvarlig*': filled,
        posisjon: { type: 'object' },
      }),
    ),
  }),
  'einnsyn.vedtak.send': objectOf({
    ...shared,
    vedtak: arrayOf(objectOf({ ...decided, arkivetsSaksnummer: caseNumber })),
  }),
  'utvalgssak.send': objectOf({
    'sak*': objectOf({
      'referanseEksternNoekkel*': key,
      'fagsystemetsSaksnummer*': caseNumber,
      'tittel*': filled,
      saksbeskrivelse: writing,
      forslagTilVedtak: writing,
      skjerming: screening,
      'saksansvarlig*': filled,
    }),
    'forslagTilBehandlingsplan*': arrayOf(
      objectOf({ 'tilUtvalgId*': filled, 'tilUtvalgNavn*': filled, 'rekkefoelge*': integer }),
      { minItems: 1 },
    ),
  }),
  'vedtakfrautvalg.send': objectOf({
    'utvalgId*': filled,
    'utvalgNavn*': filled,
    'moeteId*': filled,
    'moetedato*': dateTime,
    'erEndeligVedtak*': boolean,
    'sak*': objectOf({
      ...decided,
      'fagsystemetsSaksnummer*': caseNumber,
      fagsystemetsReferanseEksternNoekkel: key,
    }),
  }),
};
