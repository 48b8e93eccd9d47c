/** Pages that are made here: for machines without the real ones, and for languages that we do not speak. */

/** The same numbers on every run (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const english = [
  'The council met in the old town hall and spoke until late in the evening.',
  'Nobody had expected so many people to come, and chairs were brought in from the school.',
  'A refugee from the war told how she had found work at the bakery within a year.',
  'The minister said that the figures would be published before the summer.',
  'Outside it rained, as it had for most of the week, and the river was high.',
  'Asylum seekers wait eleven months for an answer, the report says.',
  'He walked home along the harbour, past the boats and the empty market.',
  'The new bridge will carry twelve thousand cars a day when it opens.',
  'Her brother wrote about migration for a newspaper that no longer exists.',
  'They planted apple trees behind the house and sold the fruit in autumn.',
];

const spanish = [
  'El ayuntamiento se reunió ayer por la tarde para hablar del nuevo puente sobre el río.',
  'Nadie esperaba que viniera tanta gente, y hubo que traer sillas de la escuela.',
  'La ministra dijo que las cifras se publicarán antes del verano, como cada año.',
  'Fuera llovía, igual que durante toda la semana, y el agua llegaba hasta la plaza.',
  'Su hermano escribía para un periódico que ya no existe y vivía cerca del puerto.',
  'Plantaron manzanos detrás de la casa y vendían la fruta en otoño en el mercado.',
  'Los vecinos piden más autobuses porque el viaje hasta la ciudad dura casi dos horas.',
  'Cuando abrieron las puertas, los niños corrieron hacia el jardín sin mirar atrás.',
];

function page(lang: string, sentences: readonly string[], length: number): string {
  const next = numbers(7);
  const paragraphs: string[] = [];
  let made = 0;
  while (made < length) {
    const chosen = Array.from(
      { length: 6 },
      () => sentences[Math.floor(next() * sentences.length)],
    );
    // A name in each paragraph, so that the page has as many different words as a real one.
    const paragraph = `<p>${chosen.join(' ')} <b>${madeWord(next)}</b>, ${madeWord(next)}.</p>`;
    paragraphs.push(paragraph);
    made += paragraph.length;
  }
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><body>${paragraphs.join('\n')}`;
}

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'oa', 'ei'];

/** A word of three syllables that no language has. */
export function madeWord(next: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  return `${Array.from({ length: 3 }, () => pick(onsets) + pick(vowels)).join('')}x`;
}

/** English, with terms in it; the length is that of the HTML. */
export const madePage = (length: number) => page('en', english, length);

/** A language that the glossary does not speak. */
export const spanishPage = (length: number) => page('es', spanish, length);
