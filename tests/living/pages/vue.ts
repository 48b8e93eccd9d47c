/** Vue draws the story: interpolation, v-if, v-for, v-html. */
import { createApp, nextTick, shallowReactive } from 'vue';
import { stageStory } from './stage.ts';
import { openingStory } from './story.ts';

const state = shallowReactive({ story: openingStory });

createApp({
  setup: () => ({ state }),
  template: `<main>
  <h1>{{ state.story.head }}</h1>
  <p class="lead">Vandaag telde de gemeente {{ state.story.count }} vluchtelingen en {{ state.story.count * 2 }} asielzoekers.</p>
  <p>In de bus zaten <b>{{ state.story.who }}</b> en ook {{ state.story.other }} op weg naar huis.</p>
  <p><template v-if="state.story.isFirst">Eerst een vluchteling. </template><template v-else>Dan een arbeidsmigrant. </template>De rest blijft staan.</p>
  <p class="note" v-if="state.story.note !== null">{{ state.story.note }}</p>
  <ul><li v-for="item of state.story.items" :key="item.key" :lang="item.lang">{{ item.text }}</li></ul>
  <div v-html="state.story.html"></div>
  <details :open="state.story.isOpen"><summary>Over de asielprocedure</summary><p>Een verblijfsvergunning duurt lang.</p></details>
  <input :value="state.story.draft">
  <textarea>Ik ken een asielzoeker.</textarea>
</main>`,
}).mount('#root');

stageStory((story) => {
  state.story = story;
  return nextTick();
});
