import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkExports, checkedSamples } from './check-export.ts';
import { judge } from './export-of-meeting.ts';
import { sampleMeeting } from './sample-meeting.ts';
import { sampleMeetings, votedItem } from './sample-meetings.ts';
import { noark5Schemas } from './schemas/noark5.ts';
import type { ExchangeFormat } from './vocabulary.ts';

const made: string[] = [];
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true });
});

/** A directory of schemas as an operator lays it. */
function directoryOf(files: Readonly<Record<string, unknown>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'omforent-schemas-'));
  made.push(directory);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(directory, name), text);
  }
  return directory;
}
const linesOf = (directory: string, format: ExchangeFormat, meetings = checkedSamples) =>
  checkExports(directory, meetings)
    .filter((one) => one.format === format)
    .flatMap(({ lines }) => lines)
    .join('\n');
const breachesOf = (directory: string, format: ExchangeFormat) =>
  checkExports(directory, checkedSamples).find((one) => one.format === format)?.breaches;

const oparlNames =
  'System Body Organization Meeting AgendaItem Paper Consultation File Location Person Membership';
const oparl = (more: Readonly<Record<string, unknown>>) => {
  const any = oparlNames.split(' ').map((name) => [`oparl/${name}.json`, { type: 'object' }]);
  return { ...Object.fromEntries(any), ...more };
};

describe('a check by published schemas', () => {
  it('says of each format where its files are missing, and of an empty directory that none is there', () => {
    const reports = checkExports(directoryOf({}), checkedSamples);
    expect(reports.every(({ published }) => !published)).toBe(true);
    expect(reports[0]?.lines[0]).toContain('einnsyn/einnsyn.openapi.yml');
  });

  it('tells the path of each breach, and stops the file that has it', () => {
    const schemas = directoryOf(
      oparl({
        'oparl/Meeting.json': {
          $schema: 'http://json-schema.org/draft-07/schema#',
          $id: 'https://schema.example/Meeting',
          type: 'object',
          required: ['shoeSize'],
          properties: { agendaItem: { type: 'array', items: { $ref: 'AgendaItem.json' } } },
        },
        'oparl/AgendaItem.json': {
          type: 'object',
          properties: { name: { type: 'integer' }, meeting: { type: 'string', format: 'url' } },
        },
      }),
    );
    const lines = linesOf(schemas, 'oparl');
    expect(lines).toContain(
      "a meeting without votes: Meeting / must have required property 'shoeSize'",
    );
    expect(lines).toContain('Meeting /agendaItem/0/name must be integer');
    const { findings, mayBeGiven, published } = judge(sampleMeeting(), 'oparl', schemas);
    expect(published).toBe(true);
    expect(mayBeGiven).toBe(false);
    expect(findings[0]).toMatchObject({ code: 'breaks-schema', field: 'Meeting /' });
  });

  it('tells of a field that an open schema does not name, and stops nothing for it', () => {
    const schemas = directoryOf(
      oparl({ 'oparl/Location.json': { type: 'object', properties: { id: {}, type: {} } } }),
    );
    const lines = linesOf(
      directoryOf(
        oparl({
          'oparl/Meeting.json': {
            type: 'object',
            properties: { location: { $ref: 'Location.json' } },
          },
          'oparl/Location.json': { type: 'object', properties: { id: {}, type: {} } },
        }),
      ),
      'oparl',
    );
    expect(lines).toContain('not named, a meeting without votes: Meeting /location');
    expect(lines).toContain('(description)');
    expect(judge(sampleMeeting(), 'oparl', schemas).mayBeGiven).toBe(true);
  });

  it('tells of a file that would not be given without counting it', () => {
    const prefix = 'fiks-politisk/no.ks.fiks.politisk.behandling.v1.';
    const any = ['einnsyn.utvalgssaker.send', 'einnsyn.vedtak.send', 'vedtakfrautvalg.send'];
    const schemas = directoryOf(
      Object.fromEntries(any.map((name) => [`${prefix}${name}.schema.json`, { type: 'object' }])),
    );
    const meeting = sampleMeeting({ body: { ...sampleMeeting().body, organisationNumber: null } });
    const [report] = checkExports(schemas, [{ name: 'meet_x', meeting }]).filter(
      ({ format }) => format === 'fiks-politisk',
    );
    expect(report?.breaches).toBe(0);
    expect(report?.lines.join('\n')).toContain('not given, meet_x: 01-einnsyn.utvalgssaker.send');
  });

  it('mends a reference without its extension, and no other', () => {
    const body = { mainOrganization: { $ref: 'Organization' } };
    const meant = directoryOf(oparl({ 'oparl/Body.json': { type: 'object', properties: body } }));
    expect(linesOf(meant, 'oparl')).toContain('mended: The schema refers to a file');
    expect(breachesOf(meant, 'oparl')).toBe(0);
    const lost = { type: 'object', properties: { mainOrganization: { $ref: 'Nowhere' } } };
    expect(linesOf(directoryOf(oparl({ 'oparl/Body.json': lost })), 'oparl')).toContain('Nowhere');
  });

  it('mends a comma too many and a vote that is all at once', () => {
    const prefix = 'fiks-politisk/no.ks.fiks.politisk.behandling.v1.';
    const vote = { type: 'object', properties: {}, required: ['Ja', 'Nei', 'Blankt'] };
    const row = { type: 'object', properties: { stemme: vote } };
    const rows = { vedtak: { type: 'array', items: { properties: { votering: { items: row } } } } };
    const schemas = directoryOf({
      [`${prefix}einnsyn.utvalgssaker.send.schema.json`]: '{ "type": "object", }',
      [`${prefix}einnsyn.vedtak.send.schema.json`]: { type: 'object', properties: rows },
      [`${prefix}vedtakfrautvalg.send.schema.json`]: { type: 'object', required: ['utvalgId'] },
    });
    const lines = linesOf(schemas, 'fiks-politisk');
    expect(lines).toContain('a comma too many');
    expect(lines).toContain('yes, no and blank at once');
    expect(breachesOf(schemas, 'fiks-politisk')).toBe(0);
  });

  it('reads a description as of what is sent: what is inherited holds, what is read-only does not', () => {
    const described = (required: string) => `components:
  schemas:
    Moetemappe.MoetemappeCreate:
      type: object
      required:
        - utvalg
      properties:
        utvalg:
          type: string
        moetesak:
          type: array
          items:
            anyOf:
              - type: string
                format: id
              - $ref: '#/components/schemas/Moetesak'
      allOf:
        - $ref: '#/components/schemas/Base'
    Moetesak:
      type: object
      properties:
        utvalg:
          type: integer
    Base:
      type: object
      required:
        - id
        - ${required}
      properties:
        id:
          type: string
          readOnly: true
        ${required}:
          type: string
`;
    const ok = directoryOf({ 'einnsyn/einnsyn.openapi.yml': described('moetenummer') });
    const found = linesOf(ok, 'einnsyn');
    expect(found).toContain('/moetesak/0/utvalg must be integer');
    expect(found).not.toContain("'id'");
    const bad = directoryOf({ 'einnsyn/einnsyn.openapi.yml': described('shoeSize') });
    expect(linesOf(bad, 'einnsyn')).toContain("must have required property 'shoeSize'");
  });

  it('tells that a description or a schema cannot be read, and gives no file unchecked', () => {
    const schemas = directoryOf({
      'einnsyn/einnsyn.openapi.yml': 'a: &anchor 1',
      'noark5/arkivstruktur.xsd': noark5Schemas['arkivstruktur.xsd'],
    });
    expect(linesOf(schemas, 'einnsyn')).toContain('line 1 of the YAML cannot be read');
    expect(breachesOf(schemas, 'noark5')).toBeGreaterThan(0);
    for (const format of ['einnsyn', 'noark5'] as const) {
      expect(judge(sampleMeeting(), format, schemas).mayBeGiven).toBe(false);
    }
  });

  it('takes XML by the published files, and puts them into the deposit', () => {
    const files = Object.entries(noark5Schemas).map(([name, text]) => [`noark5/${name}`, text]);
    expect(breachesOf(directoryOf(Object.fromEntries(files)), 'noark5')).toBe(0);
    const narrower = noark5Schemas['arkivstruktur.xsd'].replace(
      'name="moetested" type="k:moetested" minOccurs="0"',
      'name="moetested" type="k:moetested"',
    );
    const schemas = directoryOf({
      ...Object.fromEntries(files),
      'noark5/arkivstruktur.xsd': narrower,
    });
    expect(linesOf(schemas, 'noark5')).toContain('a meeting without a place: arkivstruktur.xsd');
  });
});

it('the samples are of every kind that a format must cope with', () => {
  expect(Object.keys(sampleMeetings)).toEqual(
    expect.arrayContaining(['with votes', 'with stances of consensus', 'with a closed item']),
  );
  expect(votedItem.voices).toHaveLength(3);
});
