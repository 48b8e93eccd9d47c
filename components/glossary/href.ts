import type { GlossaryPlace } from '../../lib/glossary/place.ts';

/** The address of a place in the glossary, in the language that is shown unless another is named. */
export type Href = (place: GlossaryPlace) => string;
