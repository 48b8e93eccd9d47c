/** Each context rule by itself, with the word lists of the glossary. */
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../lib/glossary/language.ts';
import { attributionOf } from '../../lib/match/attribution.ts';
import { textContext, type WordSpan } from '../../lib/match/context.ts';
import { rules } from '../../lib/match/rules/index.ts';
import { loadGlossary } from '../../scripts/glossary.ts';
import { root } from '../../scripts/ready.mjs';

const { index } = loadGlossary(root);

/** Reads a sentence in which the candidate stands in square brackets. */
function read(lang: Lang, marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const context = textContext(text, lang, index[lang].lists);
  const first = context.words.findIndex((word) => word.start >= start);
  const last = context.words.findLastIndex((word) => word.end <= end);
  return { context, span: { first, last } satisfies WordSpan };
}

function holds(rule: string, lang: Lang, marked: string): boolean | undefined {
  const { context, span } = read(lang, marked);
  return rules[rule]?.(context, span);
}

type Row = readonly [Lang, string, boolean];

describe('person-noun', () => {
  const rows: Row[] = [
    ['nl', 'Er zaten twaalf [illegalen] in de laadruimte.', true],
    ['nl', 'De [illegaal] werd vrijgelaten.', true],
    ['nl', 'De [illegale] werd opgevangen.', true],
    ['nl', 'De [illegale] en gevaarlijke stoffen werden opgeruimd.', false],
    ['nl', 'Een [illegale], levensgevaarlijke rave werd stilgelegd.', false],
    ['nl', 'Een [illegaal] gokhuis werd gesloten.', false],
    ['nl', 'Zij werkt [illegaal] in de bouw.', false],
    ['nl', 'In het verzet hielpen veel [illegalen] onderduikers.', false],
    ['en', 'Police caught ten [illegals] near the port.', true],
    ['en', 'He had lived there as an [illegal].', true],
    ['en', 'It was an [illegal], unprovoked attack.', false],
    ['en', 'They ran an [illegal] and dangerous trade.', false],
    ['en', 'The spy ring ran three [illegals] for the KGB.', false],
    ['fr', 'Les [illégaux] seront renvoyés.', true],
    ['fr', 'La police a saisi des produits [illégaux].', false],
    ['fr', 'Trente [clandestins] ont été interpellés.', true],
    ['fr', 'Un passager [clandestin] a été découvert.', false],
    ['de', 'Die [Illegalen] blieben unentdeckt.', true],
    ['de', 'Die [illegalen] Waffen wurden eingezogen.', false],
    ['de', 'Sie sind [illegal] eingereist.', false],
    ['de', '[Illegale] Waffen wurden eingezogen.', false],
    ['de', '[Illegale] und gefährliche Böller wurden eingezogen.', false],
    ['de', 'Das [Illegale] daran störte ihn nicht.', false],
    ['de', 'Zwölf [Illegale] und drei Schleuser wurden gefasst.', true],
  ];
  test.each(rows)('%s: %s → %s', (lang, text, expected) => {
    expect(holds('person-noun', lang, text)).toBe(expected);
  });
});

describe('predicate-of-person', () => {
  const rows: Row[] = [
    ['nl', 'Zij zijn [illegaal] en bang voor de politie.', true],
    ['nl', 'Dat kamp is [illegaal].', false],
    ['nl', 'Hij is [illegaal] het land binnengekomen.', false],
    ['en', 'Many migrants are [illegal] and afraid.', true],
    ['en', 'The migrants left. They are [illegal] now.', true],
    ['en', 'Fireworks are sold here. They are [illegal].', false],
    ['en', 'Hiring foreign workers is [illegal].', false],
    ['en', 'The detention of migrants was [illegal].', false],
    ['en', 'Such fireworks are [illegal].', false],
  ];
  test.each(rows)('%s: %s → %s', (lang, text, expected) => {
    expect(holds('predicate-of-person', lang, text)).toBe(expected);
  });
});

describe('smuggling-context', () => {
  const rows: Row[] = [
    ['nl', 'Voor de overtocht in een bootje vroegen de [mensenhandelaars] duizenden euro.', true],
    ['nl', 'De [mensenhandelaars] dwongen vrouwen tot prostitutie na de overtocht.', false],
    ['nl', 'De rechter veroordeelde hem voor [mensenhandel].', false],
    ['en', 'The [people traffickers] packed forty people into a small boat.', true],
    ['en', 'The [traffickers] kept them in forced labour after the crossing.', false],
    ['fr', 'Un passeur jugé pour [traite] après le naufrage.', true],
    ['fr', 'La [traite] de jeunes femmes par un passeur visait la prostitution.', false],
    ['de', '[Menschenhändler] schleusten 27 Syrer über die Grenze.', true],
    ['de', '[Menschenhändler] brachten Frauen über die Grenze in Bordelle.', false],
  ];
  test.each(rows)('%s: %s → %s', (lang, text, expected) => {
    expect(holds('smuggling-context', lang, text)).toBe(expected);
  });
});

describe('removal-today', () => {
  const rows: Row[] = [
    ['nl', 'De minister wil meer [deportaties] naar Irak.', true],
    ['nl', 'De [deportatie] van de Joden begon in 1942.', false],
    ['fr', 'Le gouvernement prévoit la [déportation] de migrants.', true],
    ['fr', 'La [déportation] des Juifs par Vichy.', false],
    ['de', 'Die Regierung plant [Deportationen] nach Afghanistan.', true],
    ['de', 'Die [Deportation] der Juden aus Berlin begann 1941.', false],
  ];
  test.each(rows)('%s: %s → %s', (lang, text, expected) => {
    expect(holds('removal-today', lang, text)).toBe(expected);
  });
});

describe('status-granted', () => {
  const rows: Row[] = [
    ['nl', 'De [asielzoeker], die in 2022 als vluchteling is erkend, werkt nu in Gent.', true],
    ['nl', 'De [asielzoeker] wacht nog op een beslissing.', false],
    ['nl', 'De helft is [asielzoeker], de anderen zijn als vluchteling erkend.', false],
    ['en', 'The Syrian [asylum seeker] was granted refugee status in 2019.', true],
    ['en', 'The [asylum seeker] has not been granted asylum.', false],
    ['fr', "La [demandeuse d'asile], reconnue réfugiée par l'Ofpra, a trouvé un emploi.", true],
    ['de', 'Der [Asylbewerber], 2020 als Flüchtling anerkannt, arbeitet als Pfleger.', true],
  ];
  test.each(rows)('%s: %s → %s', (lang, text, expected) => {
    expect(holds('status-granted', lang, text)).toBe(expected);
  });
});

describe('alien-person', () => {
  const rows: Row[] = [
    ['en', 'Agents arrested three [aliens] at the border.', true],
    ['en', 'In the film the [aliens] attack the crew of the spaceship.', false],
    ['en', 'The idea is [alien] to most immigration lawyers.', false],
  ];
  test.each(rows)('%s: %s → %s', (lang, text, expected) => {
    expect(holds('alien-person', lang, text)).toBe(expected);
  });
});

describe('attribution', () => {
  test.each([
    ['nl', 'Hij zei: “Daar komen [illegalen].”', 'quote'],
    ['nl', 'Zij worden "[illegalen]" genoemd.', 'mention'],
    ['nl', 'Het woord [illegaal] is geschrapt.', 'mention'],
    ['nl', 'Met andere woorden, de [illegalen] blijven.', 'own'],
    ['nl', 'Op de muur staat: Geen mens is [illegaal].', 'title'],
    ['en', 'The [Illegal Migration] Act 2023 was contested.', 'title'],
    ['en', 'There is no such thing as an [illegal asylum seeker].', 'mention'],
    ['en', 'They spoke of so-called “[illegals].', 'mention'],
    ['fr', 'Ne pas dire « [clandestins] ».', 'mention'],
    ['fr', 'Elle dit : « Les [clandestins] arrivent. »', 'quote'],
    ['fr', 'La proposition de loi relative aux [flux migratoires] est déposée.', 'title'],
    ['de', 'Sie sagte: „Die [Illegalen] kommen.“', 'quote'],
    ['de', 'Der Begriff „[Wirtschaftsflüchtling]“ ist umstritten.', 'mention'],
    ['de', 'Die Parole lautet: Kein Mensch ist [illegal].', 'title'],
    ['de', 'Die [Asylanten] warteten.', 'own'],
  ] as const)('%s: %s is %s', (lang, text, expected) => {
    const { context, span } = read(lang, text);
    expect(attributionOf(context, span)).toBe(expected);
  });
});
