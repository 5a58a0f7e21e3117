/** Who may be named where a role is needed. The frames for commands and routes are doors of their own. */

export { listAppointedAs } from './store/reads.ts';
