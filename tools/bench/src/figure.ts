// One measured figure beside what it may be at most.

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly budget: number;
  readonly unit: "s" | "kB" | "×";
}
