declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { Writable } from 'svelte/store';
  import type { Story } from './story.ts';

  const view: Component<{ story: Writable<Story> }>;
  export default view;
}
