import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Shows only the settings whose words hold what was typed; a part without any goes too.
 * What is searched is what stands there, so that no list of words can fall behind.
 * @returns How many settings are shown; `null` while nothing was typed.
 */
export function useFilter(page: RefObject<HTMLElement | null>, query: string): number | null {
  const [count, setCount] = useState<number | null>(null);
  useLayoutEffect(() => {
    const words = plain(query).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const part of page.current?.querySelectorAll<HTMLElement>('.part') ?? []) {
      const heading = plain(part.querySelector('h2')?.textContent ?? '');
      let shownHere = 0;
      for (const setting of part.querySelectorAll<HTMLElement>('.choices')) {
        const text = `${heading} ${plain(setting.textContent ?? '')}`;
        setting.hidden = !words.every((word) => text.includes(word));
        if (!setting.hidden) shownHere += 1;
      }
      part.hidden = shownHere === 0;
      shown += shownHere;
    }
    setCount(words.length === 0 ? null : shown);
  });
  return count;
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
