import { arc, pie } from 'd3-shape';

export type Part = { name: string; value: number; label: string };
export type Donut = {
  kind: 'donut';
  label: string;
  /** What the parts are of. */
  caption: string;
  size: number;
  /** The number beside a slice is its number in the list, so that nobody has to tell colours apart. */
  parts: { number: number; name: string; label: string; path: string; at?: { x: number; y: number } }[];
};

const size = 240;
const ring = { inner: 54, outer: 94, numbers: 108 };
/** A thinner slice has no room for its number; the list has it all the same. */
const narrowest = 0.12;

/** Parts of one whole, in the order they are given; none of them is nothing. */
export function donutOf({ label, caption }: Pick<Donut, 'label' | 'caption'>, parts: readonly Part[]): Donut {
  const slice = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(ring.inner)
    .outerRadius(ring.outer)
    .digits(1);
  const slices = pie<Part>()
    .sort(null)
    .value(({ value }) => value)([...parts]);
  return {
    ...{ kind: 'donut', label, caption, size },
    parts: slices.map(({ data, startAngle, endAngle, index }) => {
      const middle = (startAngle + endAngle) / 2;
      const at = {
        x: Math.round(Math.sin(middle) * ring.numbers),
        y: Math.round(5 - Math.cos(middle) * ring.numbers),
      };
      return {
        ...{ number: index + 1, name: data.name, label: data.label },
        path: slice({ startAngle, endAngle }) ?? '',
        ...(endAngle - startAngle < narrowest ? {} : { at }),
      };
    }),
  };
}
