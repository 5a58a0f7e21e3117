import { readMeetingDocument } from '../../src/modules/documents/index.ts';
import { readPastedText } from '../../src/platform/reading/index.ts';
import { type Measurement, medianTime } from '../figure.ts';
import { generatedNotice } from '../generated-notice.ts';

/** From a notice's text to everything the review page shows. */
export const importNotice: Measurement = {
  name: 'import-notice',
  runsOn: 'a generated notice with papers: about 1 000 lines, 11 cases, 2 breaks (seed 4)',
  measure: async () => {
    const { text } = generatedNotice(4);
    const source = () => {
      const read = readPastedText(text);
      if (!read.ok) throw new Error(read.refusal.code);
      return read.value;
    };
    const found = readMeetingDocument(source()).cases.length;
    if (found !== 11) throw new Error(`the import found ${found} of 11 cases`);
    const floor = await medianTime(30, () => source());
    const value = await medianTime(30, () => readMeetingDocument(source()));
    const goal = { better: 'lower', goal: 300 } as const;
    const ratio = { ratio_to: 'only splitting its lines', ratio: value / floor };
    return [{ name: 'import-notice', value, unit: 'ms', ...goal, ...ratio }];
  },
};
