import type { Demands } from '../model/demands.ts';
import { programOf } from '../model/program-of.ts';
import type { PanelModel } from '../verify/check-certificate.ts';

/** The demands on several groups as rows over places; people whom they do not tell apart are a type. */
export function groupsModelOf(demands: Demands): PanelModel {
  const { columns, rows } = programOf(demands);
  const types = demands.kinds.map(({ people }, kind) => {
    return { count: people.length, columns: demands.placesOf[kind] ?? [] };
  });
  return { columns, rows, types };
}
