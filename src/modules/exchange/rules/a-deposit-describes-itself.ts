import type { IsoDate } from '../../../kernel/calendar.ts';
import { element, field, type Xml } from './xml-is-written-from-elements.ts';

export const addmlNamespace = 'http://www.arkivverket.no/standarder/addml';

/** A file of a deposit with its checksum; `occurrences` counts what it holds. */
export type DescribedFile = {
  name: string;
  file: string;
  sha256: string;
  occurrences: readonly { element: string; count: number }[];
  schemas: readonly { file: string; sha256: string; main: boolean }[];
};

export type Deposit = {
  creator: string;
  archive: string;
  from: IsoDate;
  to: IsoDate;
  screened: boolean;
  documents: number;
  files: readonly DescribedFile[];
};

/**
 * Answers arkivuttrekk.xml: who the deposit is from, its period, how many documents it has, and each
 * of its files with the schemas it follows, all with SHA-256.
 * @source ADDML 8.3; Noark 5 v5 deposit
 */
export function addmlOf(deposit: Deposit): Xml {
  return element(
    'addml',
    [
      element('dataset', [
        field('description', 'Noark 5-arkivuttrekk'),
        element('reference', [
          element('context', [
            element('additionalElements', [
              element(
                'additionalElement',
                [element('additionalElements', [additional('recordCreator', deposit.creator)])],
                { name: 'recordCreators' },
              ),
              additional('systemType', 'Møtesystem (Noark 5)'),
              additional('systemName', 'Omforent'),
              additional('archive', deposit.archive),
            ]),
          ]),
          element('content', [
            element('additionalElements', [
              element(
                'additionalElement',
                [properties(property('startDate', deposit.from), property('endDate', deposit.to))],
                { name: 'archivalPeriod' },
              ),
            ]),
          ]),
        ]),
        element('dataObjects', [
          element(
            'dataObject',
            [properties(infoOf(deposit)), element('dataObjects', deposit.files.map(describedFile))],
            { name: 'Noark 5-arkivuttrekk' },
          ),
        ]),
      ]),
    ],
    { xmlns: addmlNamespace, name: 'Noark 5-arkivuttrekk' },
  );
}

const infoOf = (deposit: Deposit) =>
  property('info', null, [
    property('type', 'Noark 5', [property('version', '5.0')]),
    property('additionalInfo', null, [
      property('periode', null, [
        property('inngaaendeSkille', 'skarpt'),
        property('utgaaendeSkille', 'skarpt'),
      ]),
      property('inneholderSkjermetInformasjon', String(deposit.screened), [], 'boolean'),
      property('omfatterDokumenterSomErKassert', 'false', [], 'boolean'),
      property('inneholderDokumenterSomSkalKasseres', 'false', [], 'boolean'),
      property('inneholderVirksomhetsspesifikkeMetadata', 'false', [], 'boolean'),
      property('antallDokumentfiler', String(deposit.documents), [], 'integer'),
    ]),
  ]);

const describedFile = ({ name, file, sha256, occurrences, schemas }: DescribedFile) =>
  element(
    'dataObject',
    [
      properties(
        fileProperty(file, sha256),
        ...schemas.map((schema) =>
          property('schema', schema.main ? 'main' : null, [
            fileProperty(schema.file, schema.sha256),
            property('type', 'XML Schema', [property('version', '1.0')]),
          ]),
        ),
        property(
          'info',
          null,
          occurrences.map((one) =>
            property('numberOfOccurrences', one.element, [
              property('elementPath', `//${one.element}`),
              property('value', String(one.count), [], 'integer'),
            ]),
          ),
        ),
      ),
    ],
    { name },
  );

const fileProperty = (file: string, sha256: string) =>
  property('file', null, [
    property('name', file),
    property('format', 'XML', [property('version', '1.0')]),
    property('checksum', null, [property('algorithm', 'SHA-256'), property('value', sha256)]),
  ]);

const additional = (name: string, value: string) =>
  element('additionalElement', [field('value', value)], { name });

const properties = (...them: readonly Xml[]) => element('properties', them);

const property = (
  name: string,
  value: string | null,
  inside: readonly Xml[] = [],
  dataType?: 'boolean' | 'integer',
) =>
  element('property', [field('value', value), inside.length > 0 ? properties(...inside) : null], {
    ...(dataType ? { dataType } : {}),
    name,
  });
