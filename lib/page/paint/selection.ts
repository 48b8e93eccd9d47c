/** What the reader has selected stays selected while text nodes are cut up and made whole again. */

/** A node and an offset in it, as ranges have them. */
export type Place = readonly [node: Node, offset: number];

/** One end of the selection: in the text of a node, or before a child (at the end when `null`). */
type End =
  | { readonly text: Place }
  | { readonly parent: Node; readonly child: Node | null; readonly children: number };

/**
 * Remembers the selection before nodes are written.
 * @param whole The place in the whole text of a text node for a place in what we made of it;
 *   `null` for a place that is not ours.
 * @returns Selects the same again; `part` is the other way round from `whole`.
 */
export function rememberSelection(
  document: Document,
  whole: (node: Node, offset: number) => Place | null,
): (part: (place: Place) => Place) => void {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const isEmpty = anchorNode === focusNode && anchorOffset === focusOffset;
  if (!selection || isEmpty || !anchorNode || !focusNode) return () => undefined;

  function endAt(node: Node, offset: number): End {
    if (node instanceof CharacterData) return { text: whole(node, offset) ?? [node, offset] };
    const child = node.childNodes[offset] ?? null;
    const inside = whole(node, offset) ?? (child && whole(child, 0));
    return inside ? { text: inside } : { parent: node, child, children: node.childNodes.length };
  }
  const anchor = endAt(anchorNode, anchorOffset ?? 0);
  const focus = endAt(focusNode, focusOffset ?? 0);

  return (part) => {
    const placeOf = (end: End): Place => {
      if ('text' in end) return part(end.text);
      const { parent, child } = end;
      const nodes: Node[] = [...parent.childNodes];
      return [parent, child ? Math.max(0, nodes.indexOf(child)) : nodes.length];
    };
    const [from, fromOffset] = placeOf(anchor);
    const [to, toOffset] = placeOf(focus);
    // Chromium says right offsets, but selects other nodes, once an element has more children.
    const isKept =
      [anchor, focus].every(
        (end) => 'text' in end || end.parent.childNodes.length === end.children,
      ) &&
      selection.anchorNode === from &&
      selection.anchorOffset === fromOffset &&
      selection.focusNode === to &&
      selection.focusOffset === toOffset;
    if (isKept || !from.isConnected || !to.isConnected) return;
    selection.setBaseAndExtent(from, fromOffset, to, toOffset);
  };
}
