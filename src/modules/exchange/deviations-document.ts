import { deviations } from './rules/deviations.ts';
import { exchangeText } from './text/index.ts';
import { exchangeFormats, versionOf } from './vocabulary.ts';

const introduction = `# Exchange

Omforent gives one meeting – agenda, papers, attendance, decisions, votes and minutes – as files in
five published standards. Before a file is given, its texts are judged and the file is checked
against a schema; a file that does not keep to it is not given, and the page says why.

The schemas are our own, written after the publishers' and narrower. Their sources and the way to use
the publishers' own XML schemas instead are in
[src/modules/exchange/schemas](../src/modules/exchange/schemas/README.md).

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
