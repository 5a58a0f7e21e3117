import type { BodyId } from '../../../kernel/ids.ts';
import type { Visit } from '../../identity/route.ts';
import type { WantedStep } from '../rules/treatment-plan-can-be-followed.ts';
import { treatmentRoles } from '../vocabulary.ts';

/** A step as it was typed; without a body it is none. */
export type TypedStep = {
  bodyId: string;
  role: string;
  order: string;
  was: number | null;
  fixed: boolean;
};

const mostRows = 20;

/** The rows of the form as they came, so that nothing typed is lost. */
export function typedSteps(form: Visit['form']): TypedStep[] {
  const count = Math.min(Number(form.text('rader')) || 0, mostRows);
  return Array.from({ length: count }, (_, at) => {
    const no = at + 1;
    return {
      bodyId: form.text(`utvalg-${no}`),
      role: form.text(`rolle-${no}`),
      order: form.text(`plass-${no}`),
      was: Number(form.text(`var-${no}`)) || null,
      fixed: form.text(`fast-${no}`) === '1',
    };
  });
}

/** The steps that were typed, in the order that was asked for; equal numbers keep their places. */
export function wantedSteps(typed: readonly TypedStep[]): WantedStep[] {
  const place = ({ order }: TypedStep, at: number) => Number(order.replace(',', '.')) || at + 1;
  return typed
    .map((one, at) => ({ ...one, place: place(one, at) }))
    .filter((one) => one.bodyId !== '')
    .toSorted((a, b) => a.place - b.place)
    .map(({ bodyId, role, was }) => ({
      bodyId: bodyId as BodyId,
      role: treatmentRoles.find((one) => one === role) ?? 'decides',
      was,
    }));
}
