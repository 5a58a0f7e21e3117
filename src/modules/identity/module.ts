import { isLanguage } from '../../kernel/language.ts';
import { addresses, patterns } from '../../ui/addresses.ts';
import { signInPage } from './pages/sign-in.tsx';
import { get, post, type Route } from './route.ts';
import { closeSession, sessionSeconds, signInAsDemoRole, signInWithPassword } from './sign-in.ts';

/** Only addresses of our own are gone back to. */
function ownAddress(to: string): string {
  return /^\/(?![/\\])/.test(to) ? to : '/';
}

export const routes: readonly Route[] = [
  get({
    path: patterns.signIn,
    action: 'open',
    answer: async (visit) =>
      visit.actor
        ? { kind: 'redirect', to: ownAddress(visit.query.get('til') ?? '/') }
        : signInPage(visit, ownAddress(visit.query.get('til') ?? '/')),
  }),
  get({
    path: patterns.switchRole,
    action: 'open',
    answer: (visit) => signInPage(visit, '/'),
  }),
  post({
    path: patterns.signIn,
    action: 'open',
    answer: async (visit) => {
      const to = ownAddress(visit.form.text('til') || '/');
      const role = visit.form.text('rolle');
      const given = {
        login: visit.form.text('brukernavn').trim(),
        password: visit.form.text('passord'),
      };
      if (!role && (!given.login || !given.password)) {
        return signInPage(visit, to, {
          code: given.login ? 'missing-password' : 'missing-login',
        });
      }
      const verdict =
        role && visit.demo
          ? await signInAsDemoRole(visit.db, role, visit.now)
          : await signInWithPassword(visit.db, given, visit.now);
      if (!verdict.ok) return signInPage(visit, to, verdict.refusal);
      return { kind: 'session', token: verdict.value, to, maxAgeSeconds: sessionSeconds };
    },
  }),
  post({
    path: patterns.signOut,
    action: 'act-as-oneself',
    answer: async (visit) => {
      if (visit.sessionToken) await closeSession(visit.db, visit.sessionToken);
      return { kind: 'session', token: null, to: addresses.signIn() };
    },
  }),
  post({
    path: patterns.language,
    action: 'open',
    answer: async (visit) => {
      const language = visit.form.text('sprak');
      const to = ownAddress(visit.form.text('til') || '/');
      return isLanguage(language) ? { kind: 'language', language, to } : { kind: 'redirect', to };
    },
  }),
];
