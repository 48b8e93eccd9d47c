import { densities, readingAreas, type Settings } from '../../lib/app/settings-type.ts';
import { type Level, levels } from '../../lib/glossary/concept.ts';
import type { CategorySummary } from '../../lib/match/summary.ts';
import type { Messages } from '../locale.ts';
import { Choice } from './Choice.tsx';
import { Fieldset } from './Fieldset.tsx';
import { choicesOf, Radios } from './Radios.tsx';

/** Props of {@link Marked}. */
export interface MarkedProps {
  readonly value: Pick<Settings, 'density' | 'levels' | 'categoriesOff' | 'readingArea'>;
  readonly categories: readonly CategorySummary[];
  readonly messages: Messages;
  readonly onChange: (set: Partial<Settings>) => void;
}

/** What is marked on a page: how much, which remarks, which subjects, and where. */
export function Marked({ value, categories, messages, onChange }: MarkedProps) {
  const texts = messages.options;
  return (
    <>
      <Radios
        legend={texts.density}
        value={value.density}
        choices={choicesOf(densities, texts.densities)}
        onChange={(density) => onChange({ density })}
      />
      <Fieldset legend={texts.levels} hint={texts.levelsHint}>
        {levels.map((level) => (
          <Choice
            key={level}
            type="checkbox"
            checked={value.levels[level]}
            effect={texts.level[level].effect}
            onChange={(on) => onChange({ levels: { ...value.levels, [level]: on } })}
          >
            <LevelName level={level} messages={messages} />
          </Choice>
        ))}
      </Fieldset>
      <Fieldset legend={texts.categories} hint={texts.categoriesHint}>
        {categories.map(({ id, name, count, examples }) => (
          <Choice
            key={id}
            type="checkbox"
            checked={!value.categoriesOff.includes(id)}
            effect={texts.category(count, examples)}
            onChange={(on) => {
              const others = value.categoriesOff.filter((other) => other !== id);
              onChange({ categoriesOff: on ? others : [...others, id] });
            }}
          >
            {name}
          </Choice>
        ))}
      </Fieldset>
      <Radios
        legend={texts.readingArea}
        value={value.readingArea}
        choices={choicesOf(readingAreas, texts.readingAreas)}
        onChange={(readingArea) => onChange({ readingArea })}
      />
    </>
  );
}

/** Wears the line that it puts on the page. */
function LevelName({ level, messages }: { level: Level; messages: Messages }) {
  return (
    <span class="sample" data-verdict={level === 'info' ? 'info' : 'flag'}>
      {messages.options.level[level].label}
    </span>
  );
}
