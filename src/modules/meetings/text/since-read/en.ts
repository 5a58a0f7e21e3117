import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: (version) => `Changed since you read version ${version}`,
  lede: (since, now) =>
    now - since > 1
      ? `This is the sum of all that changed from version ${since} to version ${now}.`
      : `This changed from version ${since} to version ${now}.`,
  nothing: (since) =>
    `What was changed on the way has been changed back. The notice says the same as in version ${since}.`,
  read: (version) => `Read the notice, version ${version}`,
  compare: (version) => `Changed since version ${version}`,
  marks: { new: 'new', moved: 'moved', changed: 'changed', retimed: 'new time' },
};
