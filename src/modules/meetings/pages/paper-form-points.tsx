import { Details } from '../../../ui/components/details.tsx';
import {
  type FieldError,
  Hidden,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import { meetingText } from '../text/index.ts';
import { proposalKinds } from '../vocabulary.ts';
import { Choice, type TheirFields } from './paper-conflict.tsx';
import type { TypedPoint } from './typed-paper.ts';

type Props = {
  point: TypedPoint;
  /** Its number among the points, from 1. */
  place: number;
  visit: Visit;
  errors: readonly FieldError[];
  theirs: TheirFields;
};

const rhythms = ['', '1', '3', '4', '6', '12', 'regularly'] as const;

function Duty({ point, visit, errors }: Props) {
  const t = meetingText[visit.language].paper;
  const { no } = point;
  const isOdd = point.rhythm && !rhythms.some((one) => one === point.rhythm);
  const options = rhythms.map((value) => ({ value: String(value), label: t.rhythms[value] }));
  const shown = [point.who, point.due].filter(Boolean).join(', ');
  const open = errors.some((one) => one.field === `frist-${no}`);
  return (
    <Details summary={shown ? `${t.obligation}: ${shown}` : t.obligation} open={open}>
      <p className="hint">{t.obligationNone}</p>
      <div className="duty">
        <TextField name={`hvem-${no}`} label={t.obligationWho} value={point.who} />
        <TextField name={`hva-${no}`} label={t.obligationWhat} value={point.what} />
        <TextField
          name={`frist-${no}`}
          label={t.obligationDue}
          hint={t.dueHint}
          value={point.due}
          errors={errors}
        />
        <Select
          name={`gjentas-${no}`}
          label={t.rhythm}
          value={point.rhythm}
          options={
            isOdd
              ? [...options, { value: point.rhythm, label: t.everyMonths(Number(point.rhythm)) }]
              : options
          }
        />
      </div>
    </Details>
  );
}

/** The fields of one point: its text, its kind, and what it lays on whom. */
export function PointFields(props: Props) {
  const { point, place, visit, errors, theirs } = props;
  const t = meetingText[visit.language].paper;
  const field = `punkt-${point.no}`;
  const other = theirs.get(field);
  return (
    <li className="point">
      <Hidden values={{ 'punkt-nr': point.no }} />
      {other ? (
        <Choice field={field} label={t.proposal(place)} theirs={other} visit={visit} />
      ) : null}
      <TextArea
        name={field}
        label={t.proposal(place)}
        value={point.text}
        errors={errors}
        rows={Math.min(8, 2 + Math.floor(point.text.length / 90))}
      />
      <Select
        name={`type-${point.no}`}
        label={t.kind}
        value={point.kind}
        options={[
          ...(point.kind === '' ? [{ value: '', label: t.kindFromText }] : []),
          ...proposalKinds.map((kind) => ({ value: kind, label: t.kinds[kind] })),
        ]}
      />
      <Duty {...props} />
    </li>
  );
}
