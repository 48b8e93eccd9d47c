import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Props of {@link ChartBox}. */
export interface ChartBoxProps {
  /** What the chart is, for those who hear it. */
  readonly name: string;
  /** The unit of the numbers, above the chart. */
  readonly unit: string;
  readonly height: (width: number) => number;
  /** Draws for a width; all lengths are pixels, so that text keeps its size. */
  readonly children: (width: number) => ComponentChildren;
}

/** The frame of a chart: as wide as there is room, drawn anew when the room changes. */
export function ChartBox({ name, unit, height, children }: ChartBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width) || null);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="chart" ref={box}>
      <p class="chart-unit" aria-hidden="true">
        {unit}
      </p>
      {width !== null && (
        <svg role="img" aria-label={name} viewBox={`0 0 ${width} ${height(width)}`}>
          {children(width)}
        </svg>
      )}
    </div>
  );
}
