import type { ProblemFault } from '../../modules/selection/index.ts';

/** What is wrong with a problem in JSON, with where it stands: lists count from 0, as JSON does. */
export function problemFaultInWords(fault: ProblemFault): string {
  switch (fault.code) {
    case 'wrong-shape':
      return `${fault.path} should be ${fault.expected}.`;
    case 'named-twice':
      return `${fault.path} names ${fault.name}, which is named before.`;
    case 'unknown-group':
      return `${fault.path} names the group ${fault.group}, which there is not.`;
    case 'attribute-missing':
      return `${fault.path} has no ${fault.attribute}, which a quota of its groups asks for.`;
    case 'bounds-crossed':
      return `${fault.path} asks for at least ${fault.min}, but at most ${fault.max}.`;
  }
}
