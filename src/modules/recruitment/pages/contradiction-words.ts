import type { Language } from '../../../kernel/language.ts';
import { figuresText } from '../text/index.ts';
import type { Computed, Contradiction, Stated, StatedFigure } from '../vocabulary.ts';
import {
  asHeading,
  listWritten,
  midSentence,
  numberWritten,
  subjectWritten,
  valueWritten,
} from './written-figures.ts';

/** What does not agree, in two parts: the kind of fault, and the figures and sums that show it. */
export function contradictionWords(
  contradiction: Contradiction,
  stated: readonly Stated[],
  language: Language,
): { lead: string; words: string } {
  const t = figuresText[language];
  const of = contradiction.figures.flatMap((id) => stated.find((one) => one.id === id) ?? []);
  const { computed, against } = contradiction;
  const number = (value: number) => numberWritten(value, language);
  const sum = ({ from, value }: Computed, sign: string) =>
    `${from.map(number).join(` ${sign} `)} = ${number(value)}`;
  switch (contradiction.code) {
    case 'stated-differently': {
      const values = of.map((one) => t.from(valueWritten(one, language), one.source));
      return { lead: t.differ, words: t.differs(listWritten(values, language)) };
    }
    case 'sum-differs': {
      const values = of.map((one) => valueWritten(one, language));
      const whole = computed ? sum(computed, '+') : '';
      return { lead: t.sum, words: t.sums(whole, listWritten(values, language)) };
    }
    case 'average-differs': {
      if (!computed || !against) return { lead: t.average, words: '' };
      const each = of.find((one): one is StatedFigure => one.key === 'experts-per-group');
      const [whole = 0] = computed.from;
      const [, per = 0] = against.from;
      const few = against.value < whole;
      const reach = `${sum(against, '×')} ${few ? '<' : '>'} ${number(whole)}`;
      const say = few ? t.tooFew : t.tooMany;
      return {
        lead: t.average,
        words: say(sum(computed, '/'), reach, number(each ? per : 0)),
      };
    }
    case 'date-before': {
      const [date, first] = of;
      if (!date || !first) return { lead: t.before, words: '' };
      return {
        lead: t.before,
        words: t.isBefore(
          asHeading(date.name[language]),
          valueWritten(date, language),
          computed?.value ?? 0,
          midSentence(subjectWritten(first.key, stated, language)),
          valueWritten(first, language),
        ),
      };
    }
  }
}
