/** Small concepts for tests: one language, only the fields that the test is about. */
import type { Concept, Flag, Term } from '../../lib/glossary/concept.ts';

export function concept(id: string, ...terms: Term[]): Concept {
  return {
    ...{ id, category: 'persons', related: [], notTheSameAs: [], figures: [], sources: ['made'] },
    nl: { definition: `Wat ${id} is.`, terms },
  };
}

export function flag(id: string, when?: string): Flag {
  return {
    ...{ id, level: 'warn', instead: ['iets beters'], because: 'Daarom.', sources: ['made'] },
    ...(when !== undefined && { when }),
    reviewed: '2026-11-23',
    examples: { match: ['x'], ignore: ['y'] },
  };
}
