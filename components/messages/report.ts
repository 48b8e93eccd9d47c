import type { Verdict } from '../../lib/match/occurrence.ts';

/** What was found on the page. */
export interface ReportMessages {
  readonly heading: string;
  readonly kind: Readonly<Record<Verdict, string>>;
  readonly count: Readonly<Record<Verdict, (count: number) => string>>;
  readonly instead: string;
  readonly times: (count: number) => string;
  readonly placeOf: (place: number, count: number) => string;
  readonly previous: (term: string) => string;
  readonly next: (term: string) => string;
  readonly explain: string;
  /** How the list is walked by keyboard. */
  readonly keys: string;
  readonly empty: string;
}
