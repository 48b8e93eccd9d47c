import type { CardRow } from '../../lib/glossary/card.ts';
import { ChartBox } from './ChartBox.tsx';
import { textWidth, ticksUpTo } from './scale.ts';

/** Props of {@link BarChart}. */
export interface BarChartProps {
  /** Those with a number, in the order of the list. */
  readonly rows: readonly CardRow[];
  /** The rows of all lists that are to be compared: they share one scale. */
  readonly compared: readonly CardRow[];
  readonly name: string;
  readonly unit: string;
  readonly axisNumber: (value: number) => string;
  readonly number: (row: CardRow) => string;
}

/** Room for the numbers of the axis. */
const foot = 24;

/** Where there is room the names stand beside the bars, else above them. */
function layoutFor(width: number) {
  return width >= 520
    ? { names: 'beside' as const, step: 26, barTop: 5 }
    : { names: 'above' as const, step: 42, barTop: 20 };
}

/** A ranked list as bars from a true zero, each with its name and its number. */
export function BarChart(props: BarChartProps) {
  const { name, unit, rows } = props;
  return (
    <ChartBox {...{ name, unit }} height={(width) => rows.length * layoutFor(width).step + foot}>
      {(width) => <Drawing {...props} width={width} />}
    </ChartBox>
  );
}

function Drawing(props: BarChartProps & { width: number }) {
  const { rows, compared, axisNumber, number, width } = props;
  const { names, step, barTop } = layoutFor(width);
  const isBeside = names === 'beside';
  const ticks = ticksUpTo(Math.max(...compared.map(amountOf)), isBeside ? 5 : 3);
  const most = ticks.at(-1) ?? 1;
  const bottom = rows.length * step;
  const left = isBeside ? Math.max(...compared.map(({ name }) => textWidth(name))) + 14 : 0;
  // Beside the longest bar there is room for its number.
  const right = width - Math.max(...compared.map((row) => textWidth(number(row), 'bold'))) - 8;
  const x = (value: number) => left + (value / most) * (right - left);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            class={tick === 0 ? 'base' : 'grid'}
            {...{ x1: x(tick), x2: x(tick), y1: 0, y2: bottom }}
          />
          <text
            class="tick"
            x={x(tick)}
            y={bottom + foot - 6}
            text-anchor={x(tick) === 0 ? 'start' : 'middle'}
          >
            {axisNumber(tick)}
          </text>
        </g>
      ))}
      {rows.map((row, at) => {
        const y = at * step + barTop;
        const length = Math.max(x(amountOf(row)) - left, 1);
        const place = isBeside
          ? { x: left - 10, y: y + 12, 'text-anchor': 'end' as const }
          : { x: 2, y: y - 5 };
        return (
          <g key={row.name}>
            <text class="name" {...place}>
              {row.name}
            </text>
            <rect
              class={row.confirmed ? 'bar' : 'bar unsure'}
              {...{ x: left, y, width: length, height: 15, rx: 1.5 }}
            />
            <text class="value" x={left + length + 7} y={y + 12}>
              {number(row)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function amountOf({ number }: CardRow): number {
  return number?.value ?? 0;
}
