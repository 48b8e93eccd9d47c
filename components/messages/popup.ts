import type { Lang } from '../../lib/glossary/language.ts';

/** Why a page cannot be read, as far as it can be told. */
export type ClosedReason =
  | 'store'
  | 'browser'
  | 'extension'
  | 'reader'
  | 'source'
  | 'file'
  | 'pdf'
  | 'other'
  | 'unknown'
  | 'blocked';

/** The popup around search, card and report. */
export interface PopupMessages {
  readonly onAt: (host: string) => string;
  readonly back: string;
  readonly options: string;
  readonly glossary: string;
  readonly loading: string;
  /** Why there is no report, and what the reader can do about it. */
  readonly closed: Readonly<Record<ClosedReason, string>>;
  /** Stands behind a sentence that says why there is no report. */
  readonly canLookUp: string;
  /** Switched off on this site. */
  readonly off: (host: string) => string;
  /** Not switched on on this site, where sites are switched on one by one. */
  readonly notListed: (host: string) => string;
  readonly switchOn: string;
  /** The browser does not let the extension read this site. */
  readonly locked: (host: string) => string;
  readonly allow: string;
  /** The page was open before the extension came. */
  readonly stale: string;
  readonly reload: string;
  readonly unsupported: string;
  /** The page is in a language that the reader has switched off. */
  readonly languageOff: Readonly<Record<Lang, string>>;
  readonly languageOn: string;
}
