import type { FileProblemMessages } from '../../components/messages/options.ts';
import { type FileProblem, largestFile } from '../../lib/app/settings-file.ts';

/** What is wrong with a file of settings, as a sentence that says what, where, and what belongs there. */
export function fileProblemText(problem: FileProblem, texts: FileProblemMessages): string {
  return `${whatIsWrong(problem, texts)} ${texts.unchanged}`;
}

function whatIsWrong(problem: FileProblem, texts: FileProblemMessages): string {
  if (problem.kind === 'tooLarge') return texts.tooLarge(largestFile / 1000);
  if (problem.kind === 'noJson') return texts.noJson(problem.line, problem.column);
  if (problem.kind === 'newer') return texts.newer;
  if (problem.kind === 'otherFile') return texts.otherFile;
  const { kind, values, found } = problem.problem;
  const path = pathText(problem.problem.path);
  if (kind === 'unknown') return texts.unknown(path);
  const expected = kind === 'oneOf' ? texts.oneOf(values) : texts.expected[kind];
  return texts.value(path, shortened(found) ?? texts.nothing, expected);
}

/** As it is written in code, which is how the file is read: `settings.sitesOff[2]`. */
function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** Most UTF-16 units of what stands in the file. */
const longest = 40;

function shortened(found: string | undefined): string | undefined {
  return found && found.length > longest ? `${found.slice(0, longest)}…` : found;
}
