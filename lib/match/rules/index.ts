import { personNoun } from './person-noun.ts';
import type { Rule } from './rule.ts';
import {
  alienPerson,
  predicateOfPerson,
  removalToday,
  smugglingContext,
  statusGranted,
} from './sentence-rules.ts';

/** The context rules that data files may name under `when`. */
export const rules: Readonly<Record<string, Rule>> = {
  'alien-person': alienPerson,
  'person-noun': personNoun,
  'predicate-of-person': predicateOfPerson,
  'removal-today': removalToday,
  'smuggling-context': smugglingContext,
  'status-granted': statusGranted,
};
