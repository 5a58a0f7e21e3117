import {
  address,
  arrayOf,
  boolean,
  date,
  dateTime,
  integer,
  type JsonSchema,
  objectOf,
  text,
} from './json-parts.ts';

const head = (name: string) => ({
  'id*': address,
  'type*': { const: `https://schema.oparl.org/1.1/${name}` },
});
const common = {
  license: address,
  keyword: arrayOf(text),
  created: dateTime,
  modified: dateTime,
  web: address,
  deleted: boolean,
};

const location = objectOf({ ...head('Location'), description: text, ...common });

const file = objectOf({
  ...head('File'),
  name: text,
  fileName: text,
  mimeType: text,
  date,
  size: integer,
  sha512Checksum: text,
  'accessUrl*': address,
  downloadUrl: address,
  ...common,
});

const agendaItem = objectOf({
  ...head('AgendaItem'),
  meeting: address,
  number: text,
  'order*': integer,
  name: text,
  public: boolean,
  consultation: address,
  result: text,
  resolutionText: text,
  resolutionFile: file,
  auxiliaryFile: arrayOf(file),
  start: dateTime,
  end: dateTime,
  ...common,
});

const consultation = objectOf({
  ...head('Consultation'),
  paper: address,
  agendaItem: address,
  meeting: address,
  organization: arrayOf(address),
  authoritative: boolean,
  role: text,
  ...common,
});

const membership = objectOf({
  ...head('Membership'),
  person: address,
  organization: address,
  role: text,
  votingRight: boolean,
  startDate: date,
  endDate: date,
  onBehalfOf: address,
  ...common,
});

/**
 * The objects of OParl 1.1 (OParl/spec, schema/) by the last part of their `type`: names, types and
 * what must be there. Only the fields that are given, no others; `url` is checked as a URI.
 */
export const oparlSchemas: Readonly<Record<string, JsonSchema>> = {
  System: objectOf({
    ...head('System'),
    'oparlVersion*': { type: 'string', pattern: '^https://schema\\.oparl\\.org/1\\.(0|1)/$' },
    'body*': address,
    name: text,
    contactEmail: text,
    contactName: text,
    ...common,
  }),
  Body: objectOf({
    ...head('Body'),
    system: address,
    'name*': text,
    shortName: text,
    'organization*': address,
    'person*': address,
    'meeting*': address,
    'paper*': address,
    'legislativeTerm*': arrayOf({ type: 'object' }),
    agendaItem: address,
    consultation: address,
    file: address,
    locationList: address,
    legislativeTermList: address,
    membership: address,
    ...common,
  }),
  Organization: objectOf({
    ...head('Organization'),
    body: address,
    name: text,
    shortName: text,
    membership: arrayOf(address),
    meeting: address,
    organizationType: text,
    classification: text,
    startDate: date,
    endDate: date,
    ...common,
  }),
  Meeting: objectOf({
    ...head('Meeting'),
    name: text,
    meetingState: text,
    cancelled: boolean,
    start: dateTime,
    end: dateTime,
    location,
    organization: arrayOf(address),
    participant: arrayOf(address),
    invitation: file,
    resultsProtocol: file,
    verbatimProtocol: file,
    auxiliaryFile: arrayOf(file),
    agendaItem: arrayOf(agendaItem),
    ...common,
  }),
  AgendaItem: agendaItem,
  Paper: objectOf({
    ...head('Paper'),
    body: address,
    name: text,
    reference: text,
    date,
    paperType: text,
    mainFile: file,
    auxiliaryFile: arrayOf(file),
    originatorOrganization: arrayOf(address),
    underDirectionOf: arrayOf(address),
    consultation: arrayOf(consultation),
    ...common,
  }),
  Consultation: consultation,
  File: file,
  Location: location,
  Person: objectOf({
    ...head('Person'),
    body: address,
    name: text,
    status: arrayOf(text),
    membership: arrayOf(membership),
    ...common,
  }),
  Membership: membership,
};
