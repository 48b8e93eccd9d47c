/** On paper nothing can be unfolded: what is folded is opened for printing, and closed again after it. */
export function openForPrint(): () => void {
  const ending = new AbortController();
  let opened: HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  };
  const close = () => {
    for (const details of opened) details.open = false;
  };
  addEventListener('beforeprint', open, { signal: ending.signal });
  addEventListener('afterprint', close, { signal: ending.signal });
  return () => ending.abort();
}
