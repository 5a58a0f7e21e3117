export { synonymsOf } from './store/synonyms.ts';
