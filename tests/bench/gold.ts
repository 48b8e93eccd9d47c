/** Labelled text that is not part of the project; benches that use it say so when it is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../lib/glossary/language.ts';
import type { Attribution } from '../../lib/match/occurrence.ts';
import { root } from '../../scripts/ready.mjs';

const folder = join(root, '..', 'shared', 'gold');

/** Whether the labelled text lies beside the project. */
export const hasGold = existsSync(folder);

/** A context labelled by hand. Offsets are UTF-16 units. */
export interface GoldFlag {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly verdict: 'flag' | 'info' | 'none';
  readonly attribution: Attribution;
  readonly concept: string | null;
  readonly why: string;
  readonly unclear?: boolean;
}

/** A sentence with the lemma of every word. */
export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly {
    readonly form: string;
    readonly lemma: string;
    readonly upos: string;
    readonly start: number;
    readonly end: number;
  }[];
}

function readLines<T>(kind: string, lang: Lang): T[] {
  const file = join(folder, kind, `${lang}.jsonl`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

export const goldFlags = (lang: Lang) => readLines<GoldFlag>('flags', lang);
export const goldSentences = (lang: Lang) => readLines<GoldSentence>('lemmas', lang);
