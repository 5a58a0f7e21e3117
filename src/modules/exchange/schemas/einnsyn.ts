import {
  address,
  arrayOf,
  date,
  dateTime,
  integer,
  type JsonSchema,
  objectOf,
  oneOf,
  textUpTo,
} from './json-parts.ts';

const text = textUpTo(500);
const description = textUpTo(1000);

const titles = { 'offentligTittel*': text, 'offentligTittelSensitiv*': text };

const document = objectOf({
  externalId: text,
  systemId: text,
  'tittel*': text,
  'tittelSensitiv*': text,
  'dokumentnummer*': integer,
  dokumenttype: text,
  'tilknyttetRegistreringSom*': text,
  dokumentobjekt: arrayOf(
    objectOf({
      'referanseDokumentfil*': { ...address, maxLength: 500 },
      format: text,
      sjekksum: text,
      sjekksumAlgoritme: text,
    }),
  ),
});

const writing = objectOf({ 'tekstInnhold*': text, 'tekstFormat*': text });

const vote = objectOf({
  'moetedeltaker*': objectOf({ 'moetedeltakerNavn*': text, moetedeltakerFunksjon: text }),
  'stemme*': oneOf('Ja', 'Nei', 'Blankt'),
});

const decision = objectOf({
  'vedtakstekst*': writing,
  votering: arrayOf(vote),
  behandlingsprotokoll: writing,
  vedtaksdokument: arrayOf(document),
  'dato*': date,
});

const meetingCase = objectOf({
  externalId: text,
  systemId: text,
  ...titles,
  beskrivelse: description,
  dokumentbeskrivelse: arrayOf(document),
  'moetesakstype*': oneOf(
    'moete',
    'politisk',
    'delegert',
    'interpellasjon',
    'godkjenning',
    'orientering',
    'referat',
    'annet',
  ),
  moetesaksaar: { type: 'integer', minimum: 1700 },
  moetesakssekvensnummer: { type: 'integer', minimum: 0 },
  utvalg: text,
  utredning: objectOf({
    'saksbeskrivelse*': writing,
    'innstilling*': writing,
    utredningsdokument: arrayOf(document),
  }),
  innstilling: writing,
  vedtak: decision,
});

/**
 * What eInnsyn takes at POST /arkivdel/{id}/moetemappe: the fields, enumerations and required names of its API
 * specification (felleslosninger/einnsyn-api-spec, BSD-3-Clause backend), with the lengths that its
 * backend enforces and the specification does not name. Only the fields that are sent, no others.
 */
export const einnsynSchema: JsonSchema = objectOf({
  externalId: text,
  systemId: text,
  ...titles,
  beskrivelse: description,
  'moetenummer*': text,
  'utvalg*': text,
  'moetedato*': dateTime,
  moetested: text,
  moetedokument: arrayOf(
    objectOf({
      externalId: text,
      systemId: text,
      ...titles,
      beskrivelse: description,
      dokumentbeskrivelse: arrayOf(document),
      'moetedokumenttype*': text,
    }),
  ),
  moetesak: arrayOf(meetingCase),
});
