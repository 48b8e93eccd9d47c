/** The popup around search, card and report. */
export interface PopupMessages {
  readonly onAt: (host: string) => string;
  readonly back: string;
  readonly options: string;
  readonly glossary: string;
  readonly loading: string;
  readonly unreadable: string;
  readonly off: (host: string) => string;
  readonly unsupported: string;
}
