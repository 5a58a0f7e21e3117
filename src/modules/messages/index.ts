export { isMailAddress } from './rules/an-address-a-server-can-take.ts';
export { type Round, sendDue } from './sending/send-due.ts';
export { messagesAbout } from './store/reads.ts';
export { mailChannel, queueMessage } from './store/writes.ts';
