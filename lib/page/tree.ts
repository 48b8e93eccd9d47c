/** The page as one tree: light trees with the open shadow trees that hang in them. */

/** The parent of a node; that of a shadow root is its host. */
export function parentAcross(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The element that a node is directly in: its parent, or the host of the shadow tree that it tops. */
export function elementAround(node: Node): Element | null {
  const { parentNode: parent } = node;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The parent of a node as it is laid out: slotted nodes stand in their slot. */
export function flatParent(node: Node): Node | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  return slot ?? parentAcross(node);
}

/** Like `closest`, and on through the hosts of shadow trees. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** The host of the shadow tree that a node is in; `null` in a light tree. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The shadow roots around a node, the innermost first. */
export function rootsAround(node: Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    roots.push(root);
  }
  return roots;
}

/** All text nodes at or below a node, those of open shadow trees too. */
export function* textsBelow(top: Node): Generator<Text> {
  const walker = (top.ownerDocument ?? document).createTreeWalker(
    top,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node: Node | null = top; node; node = walker.nextNode()) {
    if (node instanceof Text) yield node;
    else if (node instanceof Element && node.shadowRoot) yield* textsBelow(node.shadowRoot);
  }
}

/**
 * Compares two nodes by their place in the one tree, for `sort`.
 * A shadow tree stands before the children of its host.
 */
export function compareAcross(a: Node, b: Node): number {
  const [aPath, bPath] = [pathTo(a), pathTo(b)];
  let depth = 0;
  while (depth < aPath.length && aPath[depth] === bPath[depth]) depth += 1;
  const [aAt, bAt] = [aPath[depth], bPath[depth]];
  if (!aAt || !bAt) return aPath.length - bPath.length;
  if (aAt instanceof ShadowRoot) return -1;
  if (bAt instanceof ShadowRoot) return 1;
  return aAt.compareDocumentPosition(bAt) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A node and what is around it, outermost first. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = parentAcross(at)) path.unshift(at);
  return path;
}
