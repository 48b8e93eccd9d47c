/** Every concept and every flag that the glossary has promised is there, complete in four languages. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/glossary/language.ts';
import { loadGlossary } from '../../scripts/glossary.ts';
import { root } from '../../scripts/ready.mjs';

const { concepts, patterns } = loadGlossary(root);

/** Concepts by category. An id that was published never changes. */
const promised: Readonly<Record<string, readonly string[]>> = {
  persons: [
    'migrant',
    'irregular-migrant',
    'regular-migrant',
    'economic-migrant',
    'migrant-worker',
    'seasonal-worker',
    'asylum-seeker',
    'refugee',
    'internally-displaced-person',
    'diaspora',
    'foreign-national',
    'third-country-national',
    'stateless-person',
    'unaccompanied-minor',
    'protection-beneficiary',
    'rejected-asylum-seeker',
    'transit-migrant',
    'climate-migrant',
    'overstayer',
    'eu-mobile-citizen',
  ],
  movement: [
    'migration',
    'immigration',
    'emigration',
    'circular-migration',
    'labour-migration',
    'irregular-migration',
    'irregular-entry',
    'family-reunification',
    'push-pull-factors',
    'forced-displacement',
    'mixed-migration',
    'country-of-origin',
    'host-country',
    'transit-country',
    'freedom-of-movement',
    'secondary-movement',
  ],
  protection: [
    'asylum',
    'asylum-procedure',
    'refugee-status',
    'persecution',
    'non-refoulement',
    'resettlement',
    'relocation',
    'international-protection',
    'subsidiary-protection',
    'temporary-protection',
    'dublin-regulation',
    'safe-third-country',
    'safe-country-of-origin',
    'humanitarian-visa',
    'reception-centre',
    'responsibility-sharing',
  ],
  return: [
    'deportation',
    'repatriation',
    'assisted-voluntary-return',
    'reintegration',
    'readmission',
    'return-decision',
    'entry-ban',
    'detention-centre',
    'pushback',
    'return-hub',
    'remigration',
    'tolerated-stay',
  ],
  crime: [
    'human-trafficking',
    'migrant-smuggling',
    'exploitation',
    'forced-labour',
    'victim-of-trafficking',
  ],
  society: [
    'integration',
    'assimilation',
    'acculturation',
    'naturalisation',
    'nationality',
    'residence-permit',
    'regularisation',
    'xenophobia',
    'racism',
    'migration-background',
    'replacement-theory',
  ],
  economy: [
    'remittances',
    'brain-drain',
    'brain-gain',
    'migration-and-development',
    'migrant-stock',
    'official-development-assistance',
    'eu-blue-card',
  ],
  law: [
    'refugee-convention',
    'regional-refugee-instruments',
    'migrant-workers-convention',
    'palermo-protocols',
    'human-rights-treaties',
    'international-migration-law',
    'migration-governance',
    'global-compacts',
    'eu-pact',
    'schengen',
    'frontex',
    'hotspot',
    'eurodac',
    'iom',
    'unhcr',
    'regional-consultative-process',
    'global-forum',
    'ilo-and-gats',
  ],
};
/** How many flags each language has, counted from 01. */
const flagCounts = { nl: 17, en: 14, fr: 13, de: 14 };

describe('concepts', () => {
  for (const [category, ids] of Object.entries(promised)) {
    test.each(ids)(`${category}: %s is there in four languages`, (id) => {
      const concept = concepts[id];
      expect(concept?.category).toBe(category);
      for (const lang of languages) {
        const text = concept?.[lang];
        expect(text?.definition.length, lang).toBeGreaterThan(30);
        expect(
          text?.terms.filter(({ status }) => status === 'preferred'),
          lang,
        ).toHaveLength(1);
      }
      expect(concept?.sources.length).toBeGreaterThan(0);
    });
  }

  test('are the promised ones and no others', () => {
    expect(Object.keys(concepts).sort()).toEqual(Object.values(promised).flat().sort());
  });
});

describe('flags', () => {
  for (const lang of languages) {
    const flags = [
      ...Object.values(concepts).flatMap(
        (one) => one[lang]?.terms.flatMap((term) => term.flags ?? []) ?? [],
      ),
      ...Object.values(patterns).flatMap((one) => one[lang]?.flags ?? []),
    ];
    const ids = Array.from(
      { length: flagCounts[lang] },
      (_, at) => `${lang.toUpperCase()}-${String(at + 1).padStart(2, '0')}`,
    );
    test.each(ids)('%s is there, with a reason, a source and two examples each way', (id) => {
      const own = flags.filter((flag) => flag.id.startsWith(id));
      expect(own.length).toBeGreaterThan(0);
      for (const { because, sources, examples } of own) {
        expect(because.length).toBeGreaterThan(20);
        expect(sources.length).toBeGreaterThan(0);
        expect(examples.match.length).toBeGreaterThanOrEqual(2);
        expect(examples.ignore.length).toBeGreaterThanOrEqual(2);
      }
    });
  }
});
