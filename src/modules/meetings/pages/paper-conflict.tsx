import type { ReactNode } from 'react';
import { Hidden } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import type { PaperConflict } from '../rules/paper-changes-merge.ts';
import { sectionKey } from '../rules/paper-sections-in-order.ts';
import { meetingText } from '../text/index.ts';
import { obligationLine } from './paper-words.ts';
import { type TypedPaper, typedPoint } from './typed-paper.ts';

/** What somebody else wrote in a field: to show, and to send back if it is chosen. */
export type Theirs = { by: string; shown: ReactNode; sent: string };
export type TheirFields = ReadonlyMap<string, Theirs>;

const plainFields = {
  title: 'tittel',
  owners: 'ansvarlige',
  handlers: 'behandlere',
  briefingBy: 'orientering',
} as const;

/** The other person's words by the field that they belong to. */
export function theirFields(
  conflicts: readonly PaperConflict[],
  by: string,
  typed: TypedPaper,
  { language }: Visit,
): TheirFields {
  const t = meetingText[language].paper;
  return new Map(
    conflicts.map((conflict): [string, Theirs] => {
      if (conflict.part === 'proposal') {
        const { no, theirs } = conflict;
        const duty = theirs?.obligation ? ` → ${obligationLine(theirs.obligation, language)}` : '';
        const shown = theirs ? `${theirs.text}${duty}` : t.conflictGone;
        const sent = theirs ? JSON.stringify(typedPoint(theirs)) : '';
        return [`punkt-${no}`, { by, shown, sent }];
      }
      const { theirs } = conflict;
      const shown = theirs || t.conflictGone;
      if (conflict.part !== 'section') {
        return [plainFields[conflict.part], { by, shown, sent: theirs }];
      }
      const at = typed.sections.findIndex((one) => sectionKey(one) === conflict.key);
      return [`del-${at}`, { by, shown, sent: theirs }];
    }),
  );
}

/** Asks which of two texts shall stand in a field: mine, which can be edited below, or theirs. */
export function Choice(props: { field: string; label: string; theirs: Theirs; visit: Visit }) {
  const { field, theirs, visit } = props;
  const t = meetingText[visit.language].paper;
  const asked = visit.form.text(`valg-${field}`);
  return (
    <fieldset className="field wide versus">
      <legend>
        {props.label}: {t.conflictChoice}
      </legend>
      <Hidden values={{ [`deres-${field}`]: theirs.sent }} />
      <label className="choice">
        <input
          type="radio"
          name={`valg-${field}`}
          value="mine"
          defaultChecked={asked !== 'deres'}
        />
        {t.conflictMine}
      </label>
      <label className="choice">
        <input
          type="radio"
          name={`valg-${field}`}
          value="deres"
          defaultChecked={asked === 'deres'}
        />
        <span>
          {t.conflictTheirs(theirs.by)}
          <q className="theirs">{theirs.shown}</q>
        </span>
      </label>
    </fieldset>
  );
}
