import { createElement, Fragment, type ReactNode } from 'react';

/** Elements for items that have no identity but their order, so that they need no keys. */
export function inOrder<Item>(
  items: readonly Item[],
  element: (item: Item, index: number) => ReactNode,
): ReactNode {
  return createElement(Fragment, null, ...items.map(element));
}
