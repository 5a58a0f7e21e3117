export { hasAnswered } from './store/reads.ts';
