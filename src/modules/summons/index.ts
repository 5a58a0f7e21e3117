export { expectedAt } from './expected-at.ts';
