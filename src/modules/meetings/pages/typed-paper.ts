import { wholeNumber } from '../../../kernel/whole-number.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { sectionsToWrite } from '../rules/paper-sections-in-order.ts';
import { meetingText } from '../text/index.ts';
import {
  type PaperContent,
  type PaperSection,
  type Proposal,
  type ProposalKind,
  proposalKinds,
  type SectionCode,
  sectionCodes,
} from '../vocabulary.ts';

/** Duties that come back more seldom than every tenth year come back by a new decision. */
const longestRhythm = 120;

/** A point as typed: `kind` empty asks for it to be read; `rhythm` is months, or "regularly". */
export type TypedPoint = {
  no: number;
  text: string;
  kind: ProposalKind | '';
  who: string;
  what: string;
  due: string;
  rhythm: string;
};

/** A paper as it stands in the fields of its form. */
export type TypedPaper = {
  version: number;
  title: string;
  owners: string;
  handlers: string;
  briefingBy: string;
  points: TypedPoint[];
  sections: PaperSection[];
};

const rhythmOf = ({ obligation }: Proposal): string => {
  if (!obligation?.recurrence) return '';
  return String(obligation.recurrence.everyMonths ?? 'regularly');
};

const emptyPoint = (no: number): TypedPoint => ({
  no,
  text: '',
  kind: '',
  who: '',
  what: '',
  due: '',
  rhythm: '',
});

/** The fields for a point. */
export function typedPoint(point: Proposal): TypedPoint {
  const { no, text, kind, obligation } = point;
  return {
    no,
    text,
    kind,
    who: obligation?.who ?? '',
    what: obligation?.what ?? '',
    due: obligation?.due ? formatDate(obligation.due) : (obligation?.dueNote ?? ''),
    rhythm: rhythmOf(point),
  };
}

/** The fields for a stored paper, with an empty point where it has none and every heading. */
export function typedOf(content: PaperContent, version: number): TypedPaper {
  const points = content.proposals.map(typedPoint);
  return {
    version,
    title: content.title,
    owners: content.owners.join('\n'),
    handlers: content.handlers.join('\n'),
    briefingBy: content.briefingBy.join('\n'),
    points: points.length > 0 ? points : [emptyPoint(1)],
    sections: sectionsToWrite(content.sections),
  };
}

/** The same paper with one more empty point at the end. */
export function withOneMorePoint(typed: TypedPaper): TypedPaper {
  const no = Math.max(0, ...typed.points.map((point) => point.no)) + 1;
  return { ...typed, points: [...typed.points, emptyPoint(no)] };
}

/** The fields as they were sent. What stands as somebody else wrote it is taken from there. */
export function typedIn({ form }: Visit): TypedPaper {
  const chosen = (field: string) =>
    form.text(`valg-${field}`) === 'deres' ? form.text(`deres-${field}`) : form.text(field);
  const numbers = form.all('punkt-nr').map(Number).filter(Number.isInteger);
  return {
    version: wholeNumber(form.text('versjon')) ?? 0,
    title: chosen('tittel'),
    owners: chosen('ansvarlige'),
    handlers: chosen('behandlere'),
    briefingBy: chosen('orientering'),
    points: numbers.slice(0, 200).map((no) => pointIn({ form }, no)),
    sections: form.all('del-kode').flatMap((code, at): PaperSection[] =>
      sectionCodes.includes(code as SectionCode)
        ? [
            {
              code: code as SectionCode,
              heading: form.all('del-tittel')[at] ?? '',
              text: chosen(`del-${at}`),
            },
          ]
        : [],
    ),
  };
}

function pointIn({ form }: Pick<Visit, 'form'>, no: number): TypedPoint {
  if (form.text(`valg-punkt-${no}`) === 'deres') {
    const theirs = readPoint(form.text(`deres-punkt-${no}`));
    return theirs ? { ...theirs, no } : emptyPoint(no);
  }
  const kind = form.text(`type-${no}`);
  return {
    no,
    text: form.text(`punkt-${no}`),
    kind: proposalKinds.find((one) => one === kind) ?? '',
    who: form.text(`hvem-${no}`),
    what: form.text(`hva-${no}`),
    due: form.text(`frist-${no}`),
    rhythm: form.text(`gjentas-${no}`),
  };
}

function readPoint(json: string): TypedPoint | null {
  try {
    const point = JSON.parse(json) as TypedPoint | null;
    return typeof point?.text === 'string' ? point : null;
  } catch {
    return null;
  }
}

/** The paper that was typed, or field by field what cannot be read of it. */
export function contentOf(
  typed: TypedPaper,
  { language }: Visit,
): { content: PaperContent; errors: FieldError[] } {
  const errors: FieldError[] = [];
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const proposals = typed.points.map((point): Proposal => {
    const due = parseDate(point.due);
    if (!due && /\d/.test(point.due)) {
      const message = meetingText[language].refusal['date-unreadable'](point.due.trim());
      errors.push({ field: `frist-${point.no}`, message });
    }
    const months = wholeNumber(point.rhythm) ?? 0;
    return {
      no: point.no,
      text: point.text,
      kind: point.kind || 'other',
      obligation: {
        who: point.who.trim(),
        what: point.what.trim(),
        due,
        dueNote: due ? '' : point.due.trim(),
        recurrence: point.rhythm
          ? { everyMonths: months > 0 && months <= longestRhythm ? months : null }
          : null,
      },
    };
  });
  const content = {
    title: typed.title,
    owners: lines(typed.owners),
    handlers: lines(typed.handlers),
    briefingBy: lines(typed.briefingBy),
    proposals,
    sections: typed.sections,
  };
  return { content, errors };
}
