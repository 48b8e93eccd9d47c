/** An article as a server sends it: its text comes with the HTML. Used by the server and by nobody else. */
import { Random } from './random.ts';
import { sentence } from './story.ts';

/** @returns HTML of 24 paragraphs in which terms stand in every way that counts. */
export function articleHtml(): string {
  const random = new Random(11);
  const paragraphs = Array.from({ length: 24 }, (_, at) => {
    const one = sentence('nl', random);
    if (at % 4 === 1)
      return `<p>${one.replace(/ (\S+) /, ' <b>$1</b> ')} ${sentence('nl', random)}</p>`;
    if (at % 4 === 2)
      // Every other one has a rule that counts elements.
      return `<p${at % 8 === 2 ? ' class="count"' : ''}>${one}<br>Een <i>vluchteling</i> en <a href="#x">een asielzoeker daar</a>.</p>`;
    if (at % 4 === 3)
      return `<p>Er zijn mensen <b>die zonder</b> mensen <b>zonder</b> papieren. ${one}</p>`;
    // Where an advertisement was meant to be, one text is two nodes.
    return `<p>${one}<!-- advertentie --> ${sentence('nl', random)}</p>`;
  });
  const sections = [0, 4, 8, 12, 16, 20].map(
    (from) => `<section>${paragraphs.slice(from, from + 4).join('\n')}</section>`,
  );
  return `<style>.count > i:nth-child(2) { text-transform: uppercase }</style>
<main><h1 style="display:flex">Bericht over asielzoekers</h1>
<div style="display:flex"><span style="display:contents">Bij de bus stond een vluchteling met een koffer</span></div>${sections.join('\n')}
<details><summary>Over de asielprocedure</summary><p>Een verblijfsvergunning duurt lang.</p></details>
<textarea>Ik ken een asielzoeker.</textarea><input value="vluchteling"></main>`;
}

/** @returns HTML of twelve components with a shadow tree each, which the parser makes, and text in their slots. */
export function componentsHtml(): string {
  const random = new Random(17);
  const cards = Array.from({ length: 12 }, () => {
    const tree = `<h2>${sentence('nl', random)}</h2><slot></slot><slot name="foot"></slot>`;
    const slotted = `<p>${sentence('nl', random)}</p><p slot="foot">Aldus een asielzoeker. ${sentence('nl', random)}</p>`;
    return `<news-card><template shadowrootmode="open">${tree}</template>Gezien door een migrant uit het dorp. ${slotted}</news-card>`;
  });
  return `<main>${cards.join('\n')}<textarea>Ik ken een asielzoeker.</textarea></main>`;
}
