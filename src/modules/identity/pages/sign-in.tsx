import { addresses } from '../../../ui/addresses.ts';
import { Button, PostButton } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, Hidden, TextField } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { PageAnswer, Visit } from '../route.ts';
import type { SignInRefusal } from '../sign-in.ts';
import { type DemoRole, demoAppointments } from '../store/reads.ts';
import { identityText } from '../text/index.ts';

type Fault = SignInRefusal | { code: 'missing-login' } | { code: 'missing-password' };

function errorsOf(fault: Fault | undefined, visit: Visit): FieldError[] {
  const t = identityText[visit.language];
  if (!fault) return [];
  switch (fault.code) {
    case 'missing-login':
      return [{ field: 'brukernavn', message: t.missingLogin }];
    case 'missing-password':
      return [{ field: 'passord', message: t.missingPassword }];
    case 'wrong-login':
      return [{ field: 'brukernavn', message: t.wrongLogin }];
    case 'too-many-attempts':
      return [{ field: 'brukernavn', message: t.tooManyAttempts(fault.minutes) }];
    case 'no-appointment':
      return [{ field: '', message: t.noAppointment }];
    case 'crowded':
      return [{ field: '', message: t.crowded }];
    case 'unknown-role':
      return [{ field: '', message: t.unknownRole }];
    default:
      return fault satisfies never;
  }
}

/** The roles by what they are for, in the order in which each is first met. */
function byBody(roles: readonly DemoRole[], visit: Visit) {
  const t = identityText[visit.language];
  const groups = new Map<string, DemoRole[]>();
  for (const role of roles) {
    const of = role.bodyName ?? (role.role === 'vendor' ? t.suppliers : t.wholePartnership);
    groups.set(of, [...(groups.get(of) ?? []), role]);
  }
  return [...groups].map(([name, members], at) => ({ id: `gruppe-${at + 1}`, name, members }));
}

function RoleList({ roles, visit, to }: { roles: readonly DemoRole[]; visit: Visit; to: string }) {
  const t = identityText[visit.language];
  const groups = byBody(roles, visit);
  return (
    <>
      <nav className="who-of" aria-label={t.rolesByBody}>
        {groups.map(({ id, name }) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      {groups.map(({ id, name, members }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          <ul className="who">
            {members.map((role) => (
              <li key={role.appointmentId}>
                <div>
                  <b>{role.label[visit.language]}</b>
                  <small>{t.onBehalfOf(role.onBehalfOf)}</small>
                </div>
                <PostButton
                  action={addresses.signIn()}
                  fields={{ rolle: role.appointmentId, til: to }}
                  secondary
                  small
                >
                  {t.signIn}
                  <span className="vh">: {t.enterAs(role.label[visit.language])}</span>
                </PostButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Where one says who one is: a demo role, or a user name and a password. */
export async function signInPage(visit: Visit, to: string, fault?: Fault): Promise<PageAnswer> {
  const t = identityText[visit.language];
  const errors = errorsOf(fault, visit);
  const roles = visit.demo ? await demoAppointments(visit.db) : [];
  return {
    kind: 'page',
    status: fault ? 422 : 200,
    title: roles.length > 0 ? t.chooseRole : t.signIn,
    nav: '',
    bare: true,
    main: (
      <>
        <ErrorSummary title={uiText[visit.language].errors(errors.length)} errors={errors} />
        <PageHead
          title={roles.length > 0 ? t.chooseRole : t.signIn}
          lede={
            <>
              {roles.length > 0 ? t.chooseRoleLede : t.signInLede}{' '}
              <a href={addresses.portal()}>{t.openToAll}</a>
            </>
          }
          actions={
            visit.actor ? (
              <PostButton action={addresses.signOut()} secondary>
                {t.signOut}
              </PostButton>
            ) : null
          }
        />
        {roles.length > 0 ? (
          <RoleList roles={roles} visit={visit} to={to} />
        ) : (
          <form className="form narrow" method="post" action={addresses.signIn()}>
            <Hidden values={{ til: to }} />
            <TextField
              wide
              name="brukernavn"
              label={t.login}
              errors={errors}
              value={visit.form.text('brukernavn')}
              autoComplete="username"
            />
            <TextField
              wide
              name="passord"
              label={t.password}
              errors={errors}
              type="password"
              autoComplete="current-password"
            />
            <div className="acts">
              <Button>{t.signIn}</Button>
            </div>
          </form>
        )}
      </>
    ),
  };
}
