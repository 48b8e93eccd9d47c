import type { Category, Level } from '../../lib/glossary/concept.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import type { Messages } from '../locale.ts';
import { Choice } from './Choice.tsx';
import { Fieldset } from './Fieldset.tsx';

/** Props of {@link Categories}. */
export interface CategoriesProps {
  readonly categories: readonly Category[];
  readonly off: readonly string[];
  readonly lang: Lang;
  readonly messages: Messages;
  readonly onChange: (off: readonly string[]) => void;
}

/** Which kinds of terms are explained. */
export function Categories({ categories, off, lang, messages, onChange }: CategoriesProps) {
  return (
    <Fieldset legend={messages.options.categories} hint={messages.options.categoriesHint}>
      {categories.map((category) => (
        <Choice
          key={category.id}
          type="checkbox"
          checked={!off.includes(category.id)}
          onChange={(on) => {
            const others = off.filter((id) => id !== category.id);
            onChange(on ? others : [...others, category.id]);
          }}
        >
          {category[lang]}
        </Choice>
      ))}
    </Fieldset>
  );
}

const levels: readonly Level[] = ['warn', 'check', 'info'];

/** Props of {@link Levels}. */
export interface LevelsProps {
  readonly value: Readonly<Record<Level, boolean>>;
  readonly messages: Messages;
  readonly onChange: (value: Readonly<Record<Level, boolean>>) => void;
}

/** Which remarks are made; each label wears the line that it puts on the page. */
export function Levels({ value, messages, onChange }: LevelsProps) {
  const texts = messages.options;
  return (
    <Fieldset legend={texts.levels} hint={texts.levelsHint}>
      {levels.map((level) => (
        <Choice
          key={level}
          type="checkbox"
          checked={value[level]}
          effect={texts.level[level].effect}
          onChange={(on) => onChange({ ...value, [level]: on })}
        >
          <span class="sample" data-verdict={level === 'info' ? 'info' : 'flag'}>
            {texts.level[level].label}
          </span>
        </Choice>
      ))}
    </Fieldset>
  );
}
