/** What a mutation record says. */
export interface Change
  extends Pick<MutationRecord, 'type' | 'target' | 'attributeName' | 'previousSibling'> {
  readonly addedNodes: Nodes;
  readonly removedNodes: Nodes;
}

type Nodes = ArrayLike<Node> & Iterable<Node>;

const none: readonly Node[] = [];

function listed(nodes: NodeList): readonly Node[] {
  return nodes.length === 0 ? none : [...nodes];
}

/** Reads records once: each look at the record itself is a call into the browser, and all guards look. */
export function readRecords(records: readonly MutationRecord[]): Change[] {
  return records.map((record) => {
    const { type, target } = record;
    const isList = type === 'childList';
    return {
      type,
      target,
      attributeName: type === 'attributes' ? record.attributeName : null,
      previousSibling: isList ? record.previousSibling : null,
      addedNodes: isList ? listed(record.addedNodes) : none,
      removedNodes: isList ? listed(record.removedNodes) : none,
    };
  });
}
