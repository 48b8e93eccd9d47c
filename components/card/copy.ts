/**
 * Puts a text on the clipboard, after a press of the reader. Where the page has no right to the
 * clipboard (no secure connection, a policy), the browser's own command to copy is answered instead:
 * nothing that is selected on the page changes.
 * @returns Whether it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isCopied = false;
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', answer, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', answer, { capture: true });
  }
  return isCopied;
}
