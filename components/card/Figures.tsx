import type { Card } from '../../lib/glossary/card.ts';
import { type CardTexts, cardTextsFor } from '../card-locale.ts';
import { Figure } from './Figure.tsx';
import { asidesOf, FigureAsides } from './FigureAsides.tsx';

/** Props of {@link Figures}. */
export interface FiguresProps {
  readonly card: Card;
  readonly messages: CardTexts;
}

/** The numbers about a concept: one figure is shown, all else waits behind one line. */
export function Figures({ card, messages }: FiguresProps) {
  const [first, ...others] = card.figures ?? [];
  if (!first) return null;
  const texts = messages.figures;
  // Numbers are read in one breath with the names beside them: in the language of the card.
  const words = cardTextsFor(card.lang);
  const asides = asidesOf(first, words);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what can be filled in
    <div class="figures" role="group" aria-label={texts.heading}>
      <Figure figure={first} words={words} messages={messages} />
      {(others.length > 0 || asides.length > 0) && (
        <details key={first.id}>
          <summary>{others.length > 0 ? texts.more(others.length) : texts.about}</summary>
          <FigureAsides asides={asides} lang={words.lang} />
          {others.map((figure) => (
            <div class="other" key={figure.id}>
              <Figure figure={figure} words={words} messages={messages} />
              <FigureAsides asides={asidesOf(figure, words)} lang={words.lang} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
}
