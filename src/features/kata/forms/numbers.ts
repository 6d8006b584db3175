import { decimal, orElse } from '../../form.ts';

const most = 1_000_000;
/** A value of a metric. */
export const figure = decimal(-most, most);
export const optionalFigure = orElse<number | undefined>(figure, undefined);
