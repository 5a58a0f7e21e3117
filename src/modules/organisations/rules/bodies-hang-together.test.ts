import { expect, it } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import { relationsOf } from './bodies-hang-together.ts';

type Name = `body_${string}`;
const body = (id: Name, reports_to?: Name, steered_by?: Name, supported_by?: Name) => ({
  id: id as BodyId,
  reports_to: reports_to ?? null,
  steered_by: steered_by ?? null,
  supported_by: supported_by ?? null,
});
const bodies = [
  body('body_asu'),
  body('body_au', 'body_asu'),
  body('body_group', 'body_asu', 'body_asu', 'body_au'),
];

it.each([
  ['body_asu', '', 'au:reports-here group:reports-here+steers'],
  ['body_au', 'asu:reports-to', 'group:supports'],
  ['body_group', 'asu:reports-to+steered-by au:supported-by', ''],
])('%s: above "%s", below "%s"', (id, above, below) => {
  const own = bodies.find((one) => one.id === id);
  if (!own) throw new Error(id);
  const found = relationsOf(own, bodies);
  const written = (side: typeof found.above) =>
    side.map((one) => `${one.body.id.slice(5)}:${one.kinds.join('+')}`).join(' ');
  expect([written(found.above), written(found.below)]).toEqual([above, below]);
});
