import type { Lang } from '../../lib/glossary/language.ts';

/** Asks the caller to show another concept. */
export type ShowConcept = (concept: string) => void;

/** Props of {@link ConceptLink}. */
export interface ConceptLinkProps {
  readonly concept: string;
  readonly term: string;
  readonly lang: Lang;
  readonly onShowConcept: ShowConcept | undefined;
}

/** A term that leads to its own card, or plain words where there is no way to go there. */
export function ConceptLink({ concept, term, lang, onShowConcept }: ConceptLinkProps) {
  if (!onShowConcept) return <span lang={lang}>{term}</span>;
  return (
    <button type="button" class="link" lang={lang} onClick={() => onShowConcept(concept)}>
      {term}
    </button>
  );
}
