import { filesOf } from './files-of-format.ts';
import { findingsBefore, mayBeGiven } from './rules/a-file-is-judged-before-it-is-given.ts';
import type { DeviationCode } from './rules/deviations.ts';
import { sampleMeetings } from './sample-meetings.ts';
import { exchangeText } from './text/index.ts';
import { exchangeWords } from './text/words/index.ts';
import { publishedJson } from './validate/published-json.ts';
import { mainSchemaOf, publishedSchemas } from './validate/published-schemas.ts';
import { type ExchangeFormat, exchangeFormats, type MeetingForExchange } from './vocabulary.ts';

/** A meeting that is checked, by what it is called in the report. */
export type CheckedMeeting = { name: string; meeting: MeetingForExchange };

/** What was found for one format; `lines` are for an operator to read. */
export type FormatReport = {
  format: ExchangeFormat;
  published: boolean;
  breaches: number;
  lines: string[];
};

/** The sample meetings that every format must cope with, for a check without any data. */
export const checkedSamples: readonly CheckedMeeting[] = Object.entries(sampleMeetings).map(
  ([name, meeting]) => ({ name: `a meeting ${name}`, meeting }),
);

/**
 * Writes meetings in every format and answers how they break the publishers' schemas that are in a
 * directory: each place with its path, in which meeting, and the faults of the schemas that were
 * mended first. What breaks a schema in a file that the rules would not give anyway is told, and does
 * not count.
 */
export function checkExports(
  directory: string,
  meetings: readonly CheckedMeeting[],
): FormatReport[] {
  return exchangeFormats.map((format) => {
    const files = publishedSchemas(directory, format);
    const title = exchangeText.en.formats[format].name;
    if (!files) {
      const lines = [`${title}: not checked; there is no ${format}/${mainSchemaOf[format]}`];
      return { format, published: false, breaches: 0, lines };
    }
    const found = meetings.flatMap(({ name, meeting }) => {
      const words = exchangeWords[meeting.writtenStandard];
      const given = mayBeGiven(findingsBefore(meeting, format, words));
      return filesOf(format, meeting, words, directory).breaches.map(({ where, why, taken }) => ({
        counts: given && !taken,
        line: `  ${given ? '' : 'not given, '}${taken ? 'not named, ' : ''}${name}: ${where} ${why}`,
      }));
    });
    const breaches = found.filter(({ counts }) => counts).length;
    const counted = `${title}: meetings ${meetings.length}, schema files ${Object.keys(files).length}, breaches ${breaches}`;
    return {
      format,
      published: true,
      breaches,
      lines: [counted, ...mends(files), ...found.map(({ line }) => line)],
    };
  });
}

function mends(files: Parameters<typeof publishedJson>[0]): string[] {
  if (Object.keys(files).every((name) => name.endsWith('.xsd'))) return [];
  const { mended } = publishedJson(files);
  return mended.map(
    (code: DeviationCode) => `  mended: ${exchangeText.en.deviations.of[code].why}`,
  );
}
