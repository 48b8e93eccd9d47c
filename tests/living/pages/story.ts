/** A live blog about migration in four languages: what every stack shows, each in its own way. */
import { Random } from './random.ts';

export type StoryLang = 'nl' | 'en' | 'fr' | 'de';

export interface Item {
  readonly key: number;
  readonly lang: StoryLang;
  readonly text: string;
}

export interface Story {
  readonly head: string;
  readonly count: number;
  /** Stands by itself between two fixed texts. */
  readonly who: string;
  readonly other: string;
  /** Turns inline text on and off, and one sentence into another. */
  readonly isFirst: boolean;
  readonly note: string | null;
  readonly items: readonly Item[];
  /** Raw HTML, as an editor's system sends it. */
  readonly html: string;
  readonly draft: string;
  readonly isOpen: boolean;
}

const groups: Readonly<Record<StoryLang, readonly string[]>> = {
  nl: ['vluchtelingen', 'asielzoekers', 'illegalen', 'mensen zonder papieren', 'reizigers', ''],
  en: ['refugees', 'asylum seekers', 'undocumented migrants', 'illegals', 'travellers'],
  fr: ['réfugiés', 'demandeurs d’asile', 'sans-papiers', 'clandestins', 'voyageurs'],
  de: ['Flüchtlinge', 'Asylbewerber', 'Migranten', 'Illegale', 'Reisende'],
};

const sentences: Readonly<Record<StoryLang, readonly ((who: string, count: number) => string)[]>> =
  {
    nl: [
      (who, count) => `In de opvang van de gemeente waren gisteren ${count} ${who} aangekomen.`,
      (who) => `Volgens de burgemeester wachten ${who} al maanden op een antwoord.`,
      (who, count) => `De politie telde ${count} ${who}, van wie de helft een asielzoeker was.`,
    ],
    en: [
      (who, count) => `The town had room for ${count} ${who} when the winter began.`,
      (who) => `The mayor said that ${who} had been waiting for months.`,
      (who, count) => `Of the ${count} ${who} every second one was a refugee from the war.`,
    ],
    fr: [
      (who, count) => `La commune avait accueilli ${count} ${who} pendant le mois de janvier.`,
      (who) => `Selon le maire, les ${who} attendent depuis plusieurs mois une réponse.`,
    ],
    de: [
      (who, count) =>
        `In der Stadt sind gestern ${count} ${who} angekommen und untergebracht worden.`,
      (who) => `Nach Angaben der Polizei warten ${who} seit Monaten auf eine Antwort.`,
    ],
  };

const heads = [
  'Meer vluchtelingen in de opvang dan vorig jaar',
  'De burgemeester wil geen asielzoekers in het dorp',
  'Gezinshereniging duurt langer dan beloofd',
  'Geen nieuws vandaag over de opvang',
];

const raw = [
  '<p>De <b>asielzoeker</b> kreeg een brief van de dienst.</p>',
  '<p>Een brief over <i>naturalisatie</i> en een <a href="#x">verblijfsvergunning</a>.</p><p>Meer volgt.</p>',
  'Alleen tekst over vluchtelingen, zonder alinea.',
  '<ul><li>Eerst een vluchteling</li><li>Dan een arbeidsmigrant</li></ul>',
  '',
];

function makeItem(key: number, random: Random): Item {
  // The page is in Dutch and stays so; its language is looked at once.
  const lang = random.one(['nl', 'nl', 'nl', 'nl', 'nl', 'en', 'fr', 'de'] as const);
  return { key, lang, text: sentence(lang, random) };
}

/** A sentence that most likely holds a term. */
export function sentence(lang: StoryLang, random: Random): string {
  return random.one(sentences[lang])(random.one(groups[lang]), random.below(90) + 2);
}

function firstStory(random: Random): Story {
  return {
    head: random.one(heads),
    count: random.below(50),
    who: random.one(groups.nl),
    other: random.one(groups.nl),
    isFirst: random.chance(0.5),
    note: null,
    items: Array.from({ length: 6 }, (_, key) => makeItem(key, random)),
    html: raw[0] ?? '',
    draft: '',
    isOpen: false,
  };
}

function inPlace<T>(list: readonly T[], at: number, ...put: T[]): T[] {
  return [...list.slice(0, at), ...put, ...list.slice(at + 1)];
}

/** What may happen to a story, by name. */
const turns: Readonly<Record<string, (story: Story, random: Random) => Partial<Story>>> = {
  head: (_, random) => ({ head: random.one(heads) }),
  count: ({ count }) => ({ count: count + 1 }),
  who: (_, random) => ({ who: random.one(groups.nl) }),
  both: ({ who, other }) => ({ who: other, other: who }),
  first: ({ isFirst }) => ({ isFirst: !isFirst }),
  note: ({ note }, random) => ({ note: note === null ? sentence('nl', random) : null }),
  add: ({ items }, random) => {
    const key = Math.max(-1, ...items.map((item) => item.key)) + 1;
    const at = random.below(items.length + 1);
    return items.length > 14
      ? { items: items.slice(4) }
      : { items: [...items.slice(0, at), makeItem(key, random), ...items.slice(at)] };
  },
  drop: ({ items }, random) => ({ items: inPlace(items, random.below(items.length)) }),
  edit: ({ items }, random) => {
    const at = random.below(items.length);
    const item = items[at];
    return item
      ? { items: inPlace(items, at, { ...item, text: sentence(item.lang, random) }) }
      : {};
  },
  turn: ({ items }) => ({ items: items.toReversed() }),
  html: (_, random) => ({ html: random.one(raw) }),
  draft: ({ draft }, random) => ({ draft: `${draft} ${random.one(groups.nl)}`.slice(-40) }),
  open: ({ isOpen }) => ({ isOpen: !isOpen }),
};

/** The next state of a story: one to three things happen at once. */
export function nextStory(story: Story, random: Random): { name: string; story: Story } {
  const names: string[] = [];
  let next = story;
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const name = random.one(Object.keys(turns));
    names.push(name);
    next = { ...next, ...turns[name]?.(next, random) };
  }
  return { name: names.join('+'), story: next };
}

/** What every page begins with. */
export const openingStory = firstStory(new Random(1));
