export { listQueue } from './store/reads.ts';
