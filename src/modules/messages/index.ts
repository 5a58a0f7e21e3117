export { isMailAddress } from './rules/an-address-a-server-can-take.ts';
export { messagesAbout } from './store/reads.ts';
export { queueMessage } from './store/writes.ts';
