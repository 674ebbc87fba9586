// One measured figure beside what it may be at most.

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly budget: number;
  readonly unit: "s" | "ms" | "µs" | "kB" | "×";
}

export function isWithin({ value, budget }: Figure): boolean {
  return value <= budget;
}

export function format(figure: Figure): string {
  const { name, value, budget, unit } = figure;
  return `${isWithin(figure) ? "ok  " : "OVER"}  ${name.padEnd(68)} ${value.toFixed(2).padStart(7)} ${unit.padEnd(2)}  (at most ${budget} ${unit})`;
}
