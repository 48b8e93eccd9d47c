/** The pages that the extension must not break, by the way in which they are made. */

export interface Stack {
  readonly name: string;
  /** Bundle of `pages/`, without its extension. */
  readonly script: string;
  /** Of the element that the page is drawn in. */
  readonly rootId: string;
  /** Milliseconds after which the bundle takes over the server's HTML; without it nothing is drawn before. */
  readonly delay?: number;
  /** Its text comes with the HTML, so that elements are put into it. */
  readonly isMarked?: boolean;
}

export const stacks: readonly Stack[] = [
  { name: 'hand-written DOM that reads itself back', script: 'hand', rootId: 'root' },
  { name: 'React', script: 'react', rootId: 'root' },
  { name: 'React, hydrated at once', script: 'react-hydrate', rootId: 'app', delay: 0 },
  { name: 'React, hydrated late', script: 'react-hydrate', rootId: 'app', delay: 1500 },
  {
    name: 'React, hydrated late, with a known root',
    script: 'react-hydrate',
    rootId: '__next',
    delay: 1500,
  },
  { name: 'Preact', script: 'preact', rootId: 'root' },
  { name: 'Vue', script: 'vue', rootId: 'root' },
  { name: 'Svelte', script: 'svelte', rootId: 'root' },
  { name: 'Lit', script: 'lit', rootId: 'root' },
  { name: 'swapped HTML', script: 'swap', rootId: 'root' },
  { name: 'web components', script: 'components', rootId: 'root' },
  { name: 'flex and grid around bare text', script: 'layout', rootId: 'root' },
];
