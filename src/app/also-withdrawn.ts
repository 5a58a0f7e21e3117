import type { AlsoWithdraw } from '../modules/applications/index.ts';
import { takeBackWithApplication } from '../modules/engagements/index.ts';
import { carryOut } from '../modules/identity/command.ts';

/** What stands on an application in the rooms above, and goes when it is withdrawn. */
export const alsoWithdrawn: AlsoWithdraw = async (tx, applicantId, acting) => {
  const verdict = await carryOut(tx, takeBackWithApplication, { applicantId }, acting);
  if (!verdict.ok) throw new Error(`Offers stayed without application: ${verdict.refusal.code}`);
};
