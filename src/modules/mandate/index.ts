export { AffectsFields } from './pages/affects-fields.tsx';
export { affectsFromForm, typedAffects, typedInAddress } from './pages/affects-form.ts';
export { affectsNothing, outsideOf } from './rules/a-mandate-covers-a-matter.ts';
export {
  levelOf,
  lowestCovering,
  mayGoDown,
  routeMatter,
} from './rules/a-matter-goes-to-the-lowest-covering-body.ts';
export {
  listServiceAreas,
  listStructures,
  readStructure,
  structureOn as currentStructure,
  structureOn,
} from './store/reads.ts';
export {
  affectsLines,
  domainWord,
  outsideSentence,
  outsideWords,
  sideWord,
} from './text/outside-words.ts';
