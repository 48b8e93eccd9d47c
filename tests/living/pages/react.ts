/** React draws the story in the browser. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './react-app.ts';
import { stageStory } from './stage.ts';
import { openingStory, type Story } from './story.ts';

const root = createRoot(document.querySelector('#root') ?? document.body);
const show = (story: Story) => flushSync(() => root.render(createElement(App, { story })));
show(openingStory);
stageStory(show);
