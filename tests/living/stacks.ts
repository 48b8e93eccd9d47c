/** The pages that the extension must not break, by the way in which they are made. */

export interface Stack {
  readonly name: string;
  /** Bundle of `pages/`, without its extension. */
  readonly script: string;
  /** Of the element that the page is drawn in. */
  readonly rootId: string;
  /** Drawn without comments of the framework in it: the root's name is the one sign. */
  readonly isPlain?: boolean;
  /**
   * When the bundle takes over the server's HTML: after so many milliseconds, or once the page has been read and
   * painted. Without it nothing is drawn before.
   */
  readonly delay?: number | 'read';
  /** The server sends an article, so that elements are put into its text. */
  readonly isArticle?: boolean;
  /** The article comes in components, with their shadow trees. */
  readonly isInComponents?: boolean;
  /** Takes long: left to `npm run test:living`. */
  readonly isSlow?: boolean;
}

export const stacks: readonly Stack[] = [
  { name: 'hand-written DOM that reads itself back', script: 'hand', rootId: 'root' },
  { name: 'React', script: 'react', rootId: 'root' },
  { name: 'React, hydrated at once', script: 'react-hydrate', rootId: 'app', delay: 0 },
  { name: 'React, hydrated within a second', script: 'react-hydrate', rootId: 'app', delay: 700 },
  {
    name: 'React, hydrated after three seconds',
    script: 'react-hydrate',
    rootId: 'app',
    delay: 3000,
    isSlow: true,
  },
  { name: 'React, hydrated late', script: 'react-hydrate', rootId: 'app', delay: 'read' },
  {
    name: 'React, hydrated late, with a known root',
    script: 'react-hydrate',
    rootId: '__next',
    delay: 'read',
    isPlain: true,
  },
  { name: 'Preact', script: 'preact', rootId: 'root' },
  { name: 'Vue', script: 'vue', rootId: 'root' },
  { name: 'Svelte', script: 'svelte', rootId: 'root' },
  { name: 'Lit', script: 'lit', rootId: 'root' },
  { name: 'swapped HTML', script: 'swap', rootId: 'root' },
  {
    name: 'an article whose nodes scripts write',
    script: 'grafted',
    rootId: 'root',
    isArticle: true,
  },
  { name: 'an article that is only read', script: 'read-only', rootId: 'root', isArticle: true },
  { name: 'an article with swapped HTML', script: 'swap-article', rootId: 'root', isArticle: true },
  { name: 'web components', script: 'components', rootId: 'root' },
  {
    name: 'web components with shadow trees in the HTML',
    script: 'declared',
    rootId: 'root',
    isArticle: true,
    isInComponents: true,
  },
  { name: 'flex and grid around bare text', script: 'layout', rootId: 'root' },
];
