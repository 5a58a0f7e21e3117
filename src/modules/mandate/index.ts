export { AffectsFields } from './pages/affects-fields.tsx';
export { affectsFromForm, typedAffects } from './pages/affects-form.ts';
export { affectsNothing } from './rules/a-mandate-covers-a-matter.ts';
export {
  coveringBelow,
  levelOf,
  lowestCovering,
  routeMatter,
} from './rules/a-matter-goes-to-the-lowest-covering-body.ts';
export {
  listServiceAreas,
  listStructures,
  readStructure,
  structureOn,
} from './store/reads.ts';
export {
  affectsLines,
  outsideSentence,
  sideWord,
} from './text/outside-words.ts';
