import type { CardPoint } from '../../lib/glossary/card.ts';
import type { Moment } from '../../lib/glossary/figure.ts';
import { ChartBox } from './ChartBox.tsx';
import { type Extent, placeLabels, textWidth, ticksUpTo } from './scale.ts';

/** Props of {@link SeriesChart}. */
export interface SeriesChartProps {
  /** Two or more, oldest first. */
  readonly points: readonly CardPoint[];
  readonly name: string;
  readonly unit: string;
  readonly axisNumber: (value: number) => string;
  readonly number: (point: CardPoint) => string;
}

const height = 200;
/** Room for a number above the highest dot, and for the years below the axis. */
const top = 30;
const foot = height - 26;

/** Where in a year a count belongs, when a year is as wide as 1 and its name stands at its middle. */
const moments: Readonly<Record<Moment, number>> = { mid: 0, end: 0.5 };

interface Dot {
  readonly point: CardPoint;
  readonly x: number;
  readonly y: number;
}

/** Numbers over the years: a line over a true scale of time, from a true zero. */
export function SeriesChart(props: SeriesChartProps) {
  return (
    <ChartBox name={props.name} unit={props.unit} height={() => height}>
      {(width) => <Drawing {...props} width={width} />}
    </ChartBox>
  );
}

function Drawing({ points, axisNumber, number, width }: SeriesChartProps & { width: number }) {
  const ticks = ticksUpTo(Math.max(...points.map((point) => point.number.value)), 4);
  const largest = ticks.at(-1) ?? 1;
  const left = Math.max(...ticks.map((tick) => textWidth(axisNumber(tick)))) + 8;
  const times = points.map(({ year, when }) => year + (when ? moments[when] : 0));
  const first = Math.min(...times);
  const span = Math.max(...times) - first || 1;
  // The outermost dots keep a little distance from the edges.
  const [from, to] = [left + 12, width - 12];
  const x = (time: number) => from + ((time - first) / span) * (to - from);
  const y = (value: number) => foot - (value / largest) * (foot - top);
  const dots = points.map((point, at) => ({
    point,
    x: x(times[at] ?? first),
    y: y(point.number.value),
  }));
  const room = { left, right: width };
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class={tick === 0 ? 'base' : 'grid'} {...across(room, y(tick))} />
          <text class="tick" x={left - 8} y={y(tick) + 4} text-anchor="end">
            {axisNumber(tick)}
          </text>
        </g>
      ))}
      <Years years={points.map(({ year }) => year)} x={x} room={room} />
      <Line dots={dots} />
      <Values dots={dots} number={number} room={room} />
    </>
  );
}

function across({ left, right }: Extent, y: number) {
  return { x1: left, x2: right, y1: y, y2: y };
}

/** A stretch to or from a number that nobody has confirmed is broken, and its dot is open. */
function Line({ dots }: { dots: readonly Dot[] }) {
  return (
    <>
      {dots.slice(1).map((dot, at) => {
        const from = dots[at] ?? dot;
        const isSure = dot.point.confirmed && from.point.confirmed;
        const ends = { x1: from.x, y1: from.y, x2: dot.x, y2: dot.y };
        return <line key={dot.x} class={isSure ? 'line' : 'line unsure'} {...ends} />;
      })}
      {dots.map(({ point, x, y }) => (
        <circle key={x} class={point.confirmed ? 'dot' : 'dot unsure'} cx={x} cy={y} r="4.5" />
      ))}
    </>
  );
}

interface ValuesProps extends Pick<SeriesChartProps, 'number'> {
  readonly dots: readonly Dot[];
  readonly room: Extent;
}

/** The numbers above their dots, as far as there is room; the table has them all. */
function Values({ dots, number, room }: ValuesProps) {
  const labels = dots.map(({ point, x }) => ({
    middle: x,
    width: textWidth(number(point), 'bold'),
  }));
  const places = placeLabels(labels, room);
  return (
    <>
      {dots.map(({ point, x, y }, at) => {
        const place = places[at];
        return (
          place && (
            <text
              key={x}
              class="value"
              x={middle(place)}
              y={isBelow(dots, at) ? y + 20 : y - 11}
              text-anchor="middle"
            >
              {number(point)}
            </text>
          )
        );
      })}
    </>
  );
}

/** Where the line rises from its first dot, the number would lie on it: it stands below if it can. */
function isBelow(dots: readonly Dot[], at: number): boolean {
  const [first, second] = dots;
  return at === 0 && !!first && !!second && second.y < first.y && first.y + 28 < foot;
}

interface YearsProps {
  readonly years: readonly number[];
  readonly x: (time: number) => number;
  readonly room: Extent;
}

/** The years that were counted, below the axis, as far as there is room. */
function Years({ years, x, room }: YearsProps) {
  const distinct = [...new Set(years)];
  const labels = distinct.map((year) => ({ middle: x(year), width: textWidth(String(year)) }));
  const places = placeLabels(labels, room);
  return (
    <>
      {distinct.map((year, at) => {
        const place = places[at];
        return (
          <g key={year}>
            <line class="base" x1={x(year)} x2={x(year)} y1={foot} y2={foot + 4} />
            {place && (
              <text class="tick" x={middle(place)} y={height - 6} text-anchor="middle">
                {year}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function middle({ left, right }: Extent): number {
  return (left + right) / 2;
}
