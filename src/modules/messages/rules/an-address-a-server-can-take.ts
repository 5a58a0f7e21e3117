/**
 * Whether something typed can be a mail address: one @, a local part without spaces or control
 * characters, and a domain with a dot. Letters of any alphabet; at most 254 characters, 64 before
 * the @. Says nothing of whether anybody reads what is sent there.
 */
export function isMailAddress(typed: string): boolean {
  if (typed.length > 254) return false;
  const at = typed.lastIndexOf('@');
  const [local, domain] = [typed.slice(0, at), typed.slice(at + 1)];
  if (at < 1 || local.length > 64) return false;
  if (!/^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u.test(local)) return false;
  if (/^\.|\.\.|\.$/.test(local)) return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => domainLabel.test(label));
}

const domainLabel = /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u;
