/**
 * Makes what stands on the page like new HTML without throwing away what is the person's own: where
 * the focus is, what is typed and not sent, what is folded out. Children are matched by `id` or
 * `data-key`, others by their place, so that a button never comes to mean somebody else.
 */
export function morph(
  place: Element,
  html: string,
  prepare: (root: DocumentFragment) => void,
): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  prepare(template.content);
  const focused = document.activeElement;
  const within = focused !== null && focused !== place && place.contains(focused);
  morphChildren(place, template.content);
  if (!within || document.activeElement === focused) return;
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  else if (place instanceof HTMLElement) place.focus({ preventScroll: true });
}

const keyOf = (node: Node): string | null =>
  node instanceof Element ? node.id || (node.getAttribute('data-key') ?? null) : null;

function morphChildren(place: Node, wanted: Node): void {
  const keyed = new Map<string, ChildNode>();
  for (const child of place.childNodes) {
    const key = keyOf(child);
    if (key) keyed.set(key, child);
  }
  const kept = new Set<Node>();
  let next = place.firstChild;
  for (const want of [...wanted.childNodes]) {
    const key = keyOf(want);
    const found = key ? keyed.get(key) : unkeyedFrom(next, want, kept);
    if (found && found.nodeName === want.nodeName) {
      kept.add(found);
      if (found === next) next = next.nextSibling;
      else place.insertBefore(found, next);
      morphNode(found, want);
    } else {
      const fresh = document.importNode(want, true);
      place.insertBefore(fresh, next);
      kept.add(fresh);
    }
  }
  for (const child of [...place.childNodes]) if (!kept.has(child)) child.remove();
}

/** The next child without a key that is of the same kind. */
function unkeyedFrom(from: ChildNode | null, want: Node, kept: Set<Node>): ChildNode | null {
  for (let child = from; child; child = child.nextSibling) {
    if (!keyOf(child) && !kept.has(child)) return child.nodeName === want.nodeName ? child : null;
  }
  return null;
}

function morphNode(node: Node, want: Node): void {
  if (!(node instanceof Element) || !(want instanceof Element)) {
    if (node.nodeValue !== want.nodeValue) node.nodeValue = want.nodeValue;
    return;
  }
  // A text that is being written is the writer's until it is saved.
  if (node.hasAttribute('data-dirty')) return;
  if (node instanceof HTMLInputElement && want instanceof HTMLInputElement) {
    morphInput(node, want);
    return;
  }
  if (node instanceof HTMLTextAreaElement && want instanceof HTMLTextAreaElement) {
    const own = node.value !== node.defaultValue;
    attributes(node, want);
    node.defaultValue = want.defaultValue;
    if (!own) rewrite(node, want.defaultValue);
    return;
  }
  if (node instanceof HTMLSelectElement && want instanceof HTMLSelectElement) {
    const chosen = node.hasAttribute('data-touched') ? node.value : want.value;
    attributes(node, want);
    morphChildren(node, want);
    node.value = chosen;
    if (node.value !== chosen) node.value = want.value;
    return;
  }
  attributes(node, want);
  if (!node.hasAttribute('data-keep')) morphChildren(node, want);
}

/** Puts a new text where nothing of one's own stands, and leaves the caret where it was in it. */
function rewrite(node: HTMLTextAreaElement, text: string): void {
  if (node.value === text) return;
  const { value, selectionEnd } = node;
  const before = value.slice(0, selectionEnd);
  const at = text.startsWith(before) ? selectionEnd : text.length - (value.length - selectionEnd);
  node.value = text;
  if (node === document.activeElement) node.setSelectionRange(Math.max(0, at), Math.max(0, at));
}

function morphInput(node: HTMLInputElement, want: HTMLInputElement): void {
  const tick = node.type === 'checkbox' || node.type === 'radio';
  const changed = tick ? node.checked !== node.defaultChecked : node.value !== node.defaultValue;
  const own = node.type !== 'hidden' && isOwn(node, changed);
  const { value, checked } = node;
  attributes(node, want);
  if (own) {
    node.checked = checked;
    if (!tick) node.value = value;
  } else {
    node.checked = want.checked;
    if (!tick) node.value = want.defaultValue;
  }
}

const isOwn = (node: Element, changed: boolean) => changed || node === document.activeElement;

/** What the page itself puts on elements, and the server knows nothing of. */
const ownAttributes = new Set(['open', 'data-touched', 'data-keep', 'aria-busy']);

function attributes(node: Element, want: Element): void {
  for (const { name } of [...node.attributes]) {
    if (!want.hasAttribute(name) && !ownAttributes.has(name)) node.removeAttribute(name);
  }
  for (const { name, value } of want.attributes) {
    if (!ownAttributes.has(name) && node.getAttribute(name) !== value) {
      node.setAttribute(name, value);
    }
  }
}
