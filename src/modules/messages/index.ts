export { deleteOldContent } from './commands/delete-old-content.ts';
export { noteOwnAddress } from './commands/note-own-address.ts';
export { type ReplyHandler, type Taken, takeIncoming } from './incoming/take-incoming.ts';
export { takeWaiting } from './incoming/take-waiting.ts';
export { isMailAddress } from './rules/an-address-a-server-can-take.ts';
export { type Round, sendDue } from './sending/send-due.ts';
export { answersComeTo } from './store/own-address.ts';
export { countFailed, messagesAbout, sealedMessages } from './store/reads.ts';
export { eraseSealed, mailChannel, queueMessage, queueMessages } from './store/writes.ts';
