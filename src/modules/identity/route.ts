import type { ReactNode } from 'react';
import type { IsoDate } from '../../kernel/calendar.ts';
import type { CaseId } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/language.ts';
import type { Db } from '../../platform/database/tables.ts';
import type { Subscription } from '../../platform/http/event-hub.ts';
import type { Undo } from '../../ui/components/flash.tsx';
import type { Acting } from './command.ts';
import { mayDo } from './rules/who-may-do-what.ts';
import type { Action, Actor, Subject } from './vocabulary.ts';

/** A file that came with a form. */
export type SentFile = { name: string; mediaType: string; bytes: Uint8Array };

/** The fields of a form: text by name (repeated names keep their order), and files. */
export type SentForm = {
  text: (name: string) => string;
  all: (name: string) => string[];
  file: (name: string) => SentFile | null;
  /** Every file of one name, in the order sent. */
  files: (name: string) => SentFile[];
  has: (name: string) => boolean;
};

/** What a request brings: who asks, in which language, for what, on which day. */
export type Visit = {
  db: Db;
  actor: Actor | null;
  /** The token of the session that the browser sent, valid or not. */
  sessionToken: string | null;
  language: Language;
  now: Date;
  today: IsoDate;
  demo: boolean;
  /** Where the standards' own schemas are that exports are checked by; left out where nowhere. */
  schemas?: string;
  /** Scheme and host as the visitor wrote them, for addresses that leave the system. */
  origin: string;
  /** The address that the request comes from; left out where there is no connection. */
  client?: string;
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  form: SentForm;
  /** What somebody signed in acts with; throws where a route lets anybody in. */
  acting: () => Acting;
  /** Whether the same policy would let this person do it; for disabling with a reason. */
  may: (action: Action, subject: Subject) => ReturnType<typeof mayDo>;
  /** Tells the log what broke, where a page is answered all the same so that nothing typed is lost. */
  broke: (error: unknown) => void;
  /** The cases behind closed doors that this person may not read, for lists that touch cases. */
  closedCases: () => Promise<ReadonlySet<CaseId>>;
};

export type Crumb = { label: string; href?: string };

export type PageAnswer = {
  kind: 'page';
  status?: number;
  title: string;
  nav: string;
  crumbs?: readonly Crumb[];
  main: ReactNode;
  aside?: ReactNode;
  islands?: readonly string[];
  /** Style sheets beside the common one. */
  styles?: readonly string[];
  /** A page without navigation, as for signing in. */
  bare?: boolean;
};

export type Answer =
  | PageAnswer
  /** `flash` is told once on the page that follows, `undo` is its way back. */
  | { kind: 'redirect'; to: string; flash?: string; undo?: Undo }
  | {
      kind: 'file';
      bytes: Uint8Array | string;
      mediaType: string;
      fileName?: string;
      inline?: boolean;
    }
  /** `forAll`: pages of other sites may read it too; for what is open to anybody only. */
  | { kind: 'json'; value: unknown; status?: number; forAll?: boolean }
  /** A connection that stays open and tells what changes (`liveAnswer`). */
  | { kind: 'events'; subscription: Subscription }
  | { kind: 'not-found' }
  | { kind: 'session'; token: string | null; to: string; maxAgeSeconds?: number }
  | { kind: 'language'; language: Language; to: string };

/** Answers with a stream; the state is what `read` gives and `show` takes, and nobody else's. */
export function liveAnswer<State>(subscription: Subscription<State>): Answer {
  return { kind: 'events', subscription: subscription as Subscription };
}

/** One address: what leave it needs, what it is about, and what it answers. */
export type Route = {
  method: 'GET' | 'POST';
  path: string;
  action: Action;
  /**
   * What the address is about; null where there is no such thing. Default: no single body. Names
   * another action where the thing itself asks for more leave, as a draft does.
   */
  subject?: (visit: Visit) => Promise<(Subject & { action?: Action }) | null>;
  answer: (visit: Visit) => Promise<Answer>;
  /** The largest form this address takes, in bytes. Default 2 MB. */
  maxBytes?: number;
};

/** Declares a route that answers a question. */
export function get(route: Omit<Route, 'method'>): Route {
  return { method: 'GET', ...route };
}

/** Declares a route that takes a form. */
export function post(route: Omit<Route, 'method'>): Route {
  return { method: 'POST', ...route };
}

/**
 * Asks the policy for a route before it answers; null where the address is about nothing. Somebody
 * who is not signed in learns nothing of what there is.
 */
export async function leaveFor(route: Route, visit: Visit) {
  const first = mayDo(visit.actor, route.action, { bodyId: null });
  if (!first.ok || !route.subject) return first;
  const subject = await route.subject(visit);
  if (!subject) return null;
  return mayDo(visit.actor, subject.action ?? route.action, subject);
}
