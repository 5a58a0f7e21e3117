import { isLanguage } from '../../kernel/language.ts';
import { addresses, patterns } from '../../ui/addresses.ts';
import { ownAddress } from '../../ui/own-address.ts';
import { signInPage } from './pages/sign-in.tsx';
import { get, post, type Route } from './route.ts';
import { closeSession, sessionSeconds, signInAsDemoRole, signInWithPassword } from './sign-in.ts';

/** Only addresses of our own are gone back to. */
const backTo = (address: string) => ownAddress(address) ?? '/';

export const routes: readonly Route[] = [
  get({
    path: patterns.signIn,
    action: 'open',
    answer: async (visit) =>
      visit.actor
        ? { kind: 'redirect', to: backTo(visit.query.get('til') ?? '/') }
        : signInPage(visit, backTo(visit.query.get('til') ?? '/')),
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
      const to = backTo(visit.form.text('til') || '/');
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
          : await signInWithPassword(visit.db, given, visit);
      if (!verdict.ok) return signInPage(visit, to, verdict.refusal);
      if (visit.sessionToken) await closeSession(visit.db, visit.sessionToken);
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
      const to = backTo(visit.form.text('til') || '/');
      return isLanguage(language) ? { kind: 'language', language, to } : { kind: 'redirect', to };
    },
  }),
];
