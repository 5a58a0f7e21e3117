import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readSchoolWeeks, storeSchoolWeeks } from '../store/layers.ts';
import { ownBody } from './plan-subject.ts';

/** Says in which weeks a county's schools are closed in a year. Holds for every plan of it. */
export const saveSchoolWeeks = command<
  { county: string; year: number; winter: number; autumn: number },
  null,
  { code: 'school-weeks-wrong' }
>({
  name: 'meeting-plan.save-school-weeks',
  action: 'plan.edit',
  subject: ownBody,
  run: async (tx, weeks) => {
    const { county, year, winter, autumn } = weeks;
    const right = [winter, autumn].every(
      (week) => Number.isInteger(week) && week >= 1 && week <= 53,
    );
    if (!right || !county) return refused({ code: 'school-weeks-wrong' });
    const before = await readSchoolWeeks(tx, county, year);
    if (before?.winter === winter && before.autumn === autumn) {
      return allowed({ value: null, changes: [] });
    }
    await storeSchoolWeeks(tx, weeks);
    return allowed({
      value: null,
      changes: [
        { subjectKind: 'school-weeks', subjectId: `${county} ${year}`, before, after: weeks },
      ],
    });
  },
});
