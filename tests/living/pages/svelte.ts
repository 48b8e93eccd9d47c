/** Svelte draws the story. */
import { flushSync, mount } from 'svelte';
import { writable } from 'svelte/store';
import StoryView from './Story.svelte';
import { stageStory } from './stage.ts';
import { openingStory } from './story.ts';

const story = writable(openingStory);
mount(StoryView, { target: document.querySelector('#root') ?? document.body, props: { story } });
flushSync();

stageStory((next) => {
  story.set(next);
  flushSync();
});
