/** The search box and its hits. */
export interface SearchMessages {
  readonly label: string;
  readonly hits: (count: number) => string;
  readonly none: (query: string) => string;
  readonly instead: string;
  readonly see: string;
}
