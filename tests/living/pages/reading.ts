/** What a reader does on any page, besides selecting and copying. */
import { stage } from './stage.ts';

const words = ['asiel', 'vlucht', 'migrant', 'réfugié', 'immigration', 'Flüchtling', 'the'];

interface Finding {
  find?(text: string, ...how: boolean[]): boolean;
}

stage((random) => {
  const act = random.one(['find', 'focus', 'open', 'nothing', 'scrollFar']);
  if (act === 'find')
    return `find ${(window as Finding).find?.(random.one(words), false, false, true)}`;
  if (act === 'scrollFar') window.scrollTo(0, random.below(document.body.scrollHeight));
  if (act === 'focus') {
    const fields = [...document.querySelectorAll<HTMLElement>('a[href], input, button, textarea')];
    if (fields.length > 0) random.one(fields).focus({ preventScroll: true });
    return `focus ${document.activeElement?.localName}`;
  }
  if (act === 'open')
    for (const details of document.querySelectorAll('details')) details.open = !details.open;
  return act;
}, 0.4);
