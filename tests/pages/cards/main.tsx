/** Every kind of card, drawn from the real glossary: for tests of what a closed root hides. */
import '../../../components/tokens.css';
import '../../../components/card.css';
import './page.css';
import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { type CardSubject, ConceptCard } from '../../../components/ConceptCard.tsx';
import type { CardActions } from '../../../components/card-actions.ts';
import { cardTextsFor } from '../../../components/card-locale.ts';
import type { Lang } from '../../../lib/glossary/language.ts';
import { type CardRequest, makeCard } from '../../../lib/match/card.ts';

const interfaceLang = (new URLSearchParams(location.search).get('lang') ?? 'nl') as Lang;

type Variant = Partial<Omit<CardSubject, 'card'>> & Omit<CardRequest, 'interfaceLang' | 'lang'>;
const illegal = {
  concept: 'irregular-migrant',
  term: 'illegaal',
  flag: 'NL-01',
  form: 'illegalen',
};

const variants: Readonly<Record<string, Variant>> = {
  term: { concept: 'asylum-seeker', form: 'asielzoeker' },
  pair: { concept: 'refugee', form: 'vluchteling' },
  compound: { concept: 'refugee', form: 'oorlogsvluchteling', compound: true },
  translated: { concept: 'asylum-seeker', form: 'asielzoeker', definitionLang: 'de' },
  mention: { concept: 'irregular-migrant', form: 'illegaal', attribution: 'mention' },
  flag: { ...illegal, plural: true, verdict: 'flag' },
  quoted: { ...illegal, plural: true, verdict: 'info', attribution: 'quote' },
  flagTranslated: { ...illegal, verdict: 'flag', definitionLang: 'fr' },
};

const actions: CardActions = {
  onMore: () => undefined,
  onKnown: () => undefined,
  onDismiss: () => undefined,
  facts: {
    sentence: 'Volgens een raadslid werden vorige week illegalen opgepakt in de duinen.',
    site: 'www.standaard.be',
    version: '0.1.0',
  },
};

function Cards() {
  return Object.entries(variants).map(([name, variant]) => {
    const { form = '', verdict = 'term', attribution = 'own', compound } = variant;
    const card = makeCard(glossary, { ...variant, lang: 'nl', interfaceLang });
    if (!card) throw new Error(`The glossary has no card for ${name}.`);
    return (
      <section id={name} key={name} aria-label={name}>
        <ConceptCard
          {...{ card, form, verdict, attribution, compound, actions }}
          titleId={`title-${name}`}
          messages={cardTextsFor(interfaceLang)}
          onShowConcept={actions.onMore}
        />
      </section>
    );
  });
}

const main = document.querySelector('main');
if (main) render(<Cards />, main);
