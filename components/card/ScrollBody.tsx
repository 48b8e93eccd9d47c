import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Props of {@link ScrollBody}. */
export interface ScrollBodyProps {
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}

/** The part of a card that scrolls; a stop for the keyboard only while there is more to see. */
export function ScrollBody({ labelledBy, children }: ScrollBodyProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setScrolls(element.scrollHeight > element.clientHeight + 1);
    // With the next frame: what changes a size while sizes are told is an error that the page hears of.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const stop = scrolls && { role: 'group' as const, tabIndex: 0, 'aria-labelledby': labelledBy };
  return (
    <div class="card-body" ref={box} {...stop}>
      {children}
    </div>
  );
}
