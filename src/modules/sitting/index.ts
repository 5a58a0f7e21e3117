export { addEvents, type EventAnswer, type NewEvent } from './commands/add-events.ts';
export { type ChangeNote, channel, readNote } from './rules/a-change-is-told.ts';
export { afterEvent, sittingOf } from './rules/a-sitting-follows-from-its-events.ts';
export { courseOf } from './rules/the-course-follows-from-its-events.ts';
export { isPresent } from './rules/the-room-follows-from-its-events.ts';
export type { SittingRefusal } from './rules/what-may-happen-now.ts';
export { readEvents, readSitting } from './store/reads.ts';
