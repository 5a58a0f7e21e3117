import { deviations } from './rules/deviations.ts';
import { exchangeText } from './text/index.ts';
import { exchangeFormats, versionOf } from './vocabulary.ts';

const introduction = `# Exchange

Omforent gives one meeting – agenda, papers, attendance, decisions, votes and minutes – as files in
five published standards. Before a file is given, its texts are judged and the file is checked
against a schema; a file that does not keep to it is not given, and the page says why. What other
systems send in is judged in the same way.

The schemas are our own, written after the publishers' and narrower; what they are written after is
in [src/modules/exchange/schemas](../src/modules/exchange/schemas/README.md).

## Checking by the publishers' own schemas

The publishers' files do not come with Omforent. Fetch them from the publisher and lay them in a
directory of your own, with the names their publisher gives them:

| in | from | files |
| --- | --- | --- |
| \`einnsyn/\` | felleslosninger/einnsyn-api-spec, \`openapi/\` | \`einnsyn.openapi.yml\` |
| \`fiks-politisk/\` | ks-no/fiks-politisk-behandling-specification, \`Schema/V1/\` | all \`*.schema.json\` |
| \`fiks-arkiv/\` | ks-no/fiks-arkiv-specification, \`Schema/V2/\` | \`no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett.xsd\`, \`metadatakatalog.xsd\`; for what is received also \`…opprett.kvittering.xsd\`, \`feilmeldingBase.xsd\` and the three \`…feilmelding.*.xsd\` |
| \`noark5/\` | arkivverket/schemas, \`N5/latest/\` and \`ADDML/latest/\` | \`arkivstruktur.xsd\`, \`endringslogg.xsd\`, \`metadatakatalog.xsd\`, \`addml.xsd\` |
| \`oparl/\` | OParl/spec, \`schema/\` for version 1.1 | all \`*.json\` |

Take the files of one standard from one edition. \`omforent check-export DIRECTORY\` then writes sample
meetings in every format – with and without votes, with consensus, closed cases, long decisions – and
prints each place that breaks a published schema; \`--meeting ID\` does it for meetings of yours too.
With \`OMFORENT_SCHEMAS=DIRECTORY\` every file is checked by them before it is given, and the page of
the meeting says so. A server reads them when it starts.

## Taking messages in

Omforent receives what a committee system receives: cases, cases for information, delegated decisions,
questions for bodies and for the meeting plan, decisions of other bodies, receipts and errors of KS
Fiks politisk behandling V1, and the receipts and errors of KS Fiks Arkiv V2. It does not speak to Fiks
IO itself: an integration lays the messages in a directory, or somebody lays them in on the page
*Received messages*.

\`omforent take-in DIRECTORY\` takes in every file there. Each is moved to \`done\`, or to \`refused\` with
a file of reasons beside it; the answers to send lie in \`answers\`, packed as our own messages are. It
may be broken off and run again: the same message twice is one case and the same answer. Files that are
still being written wait for the next run.

| a file is | with |
| --- | --- |
| \`.json\` | \`{ "meldingId", "meldingstype", "avsender", "svarPaMelding", "payload" }\`, or the content alone with its message type in the file name |
| \`.xml\` | a receipt or an error of an archive, known by its first element |
| \`.zip\` | \`manifest.json\`: a list of \`{ "meldingId", "meldingstype", "svarPaMelding", "payload" }\`, where \`payload\` is a path and the files in its folder go along |
| \`.asice\`, \`.zip\` | one message: \`payload.json\`, \`feilmelding.json\` or an archive’s XML, with \`melding.json\` as its envelope; all other files go along |

A file may have 32 MB, and 96 MB unpacked. It must be UTF-8, without a DOCTYPE. What is refused leaves
nothing but its id, type, sender, checksum and the reasons.

## How files and schemas differ

A field that an open published schema takes without naming it is printed, and stops nothing. The
faults of published schemas that are listed below are mended while they are read.

What follows is every place where a file, or the schema it is checked against, differs from its
publisher's. It is made from the list that the page of each meeting shows; a test keeps the two
alike.
`;

/** The page of documentation that lists every deviation; docs/exchange.md is this text. */
export function deviationsDocument(): string {
  const t = exchangeText.en;
  const parts = exchangeFormats.map((format) => {
    const rows = deviations
      .filter((one) => one.format === format)
      .map(({ schema, field, code }) => {
        const { why, what } = t.deviations.of[code];
        return `| \`${field}\` | \`${schema}\` | ${why} | ${what} |`;
      });
    return [
      `## ${t.formats[format].name}, version ${versionOf[format]}`,
      '',
      t.formats[format].what,
      '',
      '| field | schema | why | what we do |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${[introduction, ...parts].join('\n')}\n`.replace(/\n(?=## )/gu, '\n\n');
}
