/** React takes over HTML that the server has drawn, after the delay that the address names. */
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.ts';
import { stageStory } from './stage.ts';
import { openingStory, type Story } from './story.ts';

let show: (story: Story) => void = () => undefined;

function Page() {
  const [story, setStory] = useState(openingStory);
  show = setStory;
  return createElement(App, { story, isPlain: document.querySelector('#__next') !== null });
}

function takeOver(): void {
  const root = document.querySelector('[data-hydrate]') ?? document.body;
  hydrateRoot(root, createElement(Page), {
    onRecoverableError: (error) => console.error(`Hydration failed: ${error}`),
  });
  // The story may be told once React says that it has looked at what is there.
  const told = () => {
    if (root.querySelector('main')) stageStory((story) => flushSync(() => show(story)));
  };
  setTimeout(told, 50);
}

function takeOverWhenTold(): void {
  if (window.mayTakeOver) takeOver();
  else setTimeout(takeOverWhenTold, 20);
}

// The address says after how many milliseconds, or that the page is to be read first.
const delay = new URLSearchParams(location.search).get('delay') ?? '0';
if (delay === 'read') takeOverWhenTold();
else setTimeout(takeOver, Number(delay));
