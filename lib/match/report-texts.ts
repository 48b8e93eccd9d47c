/** What is said of the terms of a report: the page that made it holds no glossary. */
import type { Glossary } from '../glossary/glossary.ts';
import type { Lang } from '../glossary/language.ts';
import { insteadOf } from './card.ts';
import { definitionIn } from './lookup.ts';
import type { ReportGroup } from './report.ts';

/** The part of a group that its texts depend on. */
export interface GroupQuestion extends Pick<ReportGroup, 'concept' | 'term' | 'lang'> {
  readonly flag?: string | undefined;
  readonly form?: string | undefined;
  readonly plural?: true | undefined;
}

/** The texts of a group. */
export interface GroupText {
  readonly definition: string;
  readonly definitionLang: Lang;
  /** The first of the better terms. */
  readonly instead?: string;
}

/** What a group of a report is to be asked with. */
export function groupQuestion({ concept, flag, term, lang, places }: ReportGroup): GroupQuestion {
  const { form, plural } = places[0] ?? {};
  return { concept, flag, term, lang, form, plural };
}

/**
 * The texts of groups, in the order of the questions.
 * @param definitions Language of the definitions: that of the page, or always the same.
 */
export function groupTexts(
  glossary: Glossary,
  questions: readonly GroupQuestion[],
  definitions: Lang | 'page',
): GroupText[] {
  return questions.map((question) => {
    const { concept: id, lang } = question;
    const concept = glossary.concepts[id];
    const found = concept && definitionIn(concept, definitions === 'page' ? lang : definitions);
    const [instead] = insteadOf(glossary, { ...question, interfaceLang: lang });
    return {
      ...(found ?? { definition: '', definitionLang: lang }),
      ...(instead !== undefined && { instead }),
    };
  });
}
