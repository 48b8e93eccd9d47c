import type { Card, CardFlag } from '../../lib/glossary/card.ts';
import type { CaseFacts } from '../card-actions.ts';
import type { CardTexts } from '../card-locale.ts';

/** A flag as it was raised somewhere, as plain text to report it: a line for each fact. */
export function caseText(
  card: Card,
  flag: CardFlag,
  form: string,
  { sentence, site, version }: CaseFacts,
  messages: CardTexts,
): string {
  const { caseOf } = messages.card;
  const colon = messages.lang === 'fr' ? '\u00a0: ' : ': ';
  const lines: readonly (readonly [string, string])[] = [
    [caseOf.flag, flag.id],
    [caseOf.term, `${card.term} (${card.concept})`],
    [caseOf.form, form],
    [caseOf.sentence, sentence],
    [caseOf.language, card.lang],
    [caseOf.site, site],
    [caseOf.version, `Migralex ${version}`],
  ];
  return lines.map(([name, value]) => `${name}${colon}${value}\n`).join('');
}
