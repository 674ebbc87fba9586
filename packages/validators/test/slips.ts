// What one slip makes of a value: a member left out, put in, or of another type, at every place.

const OTHERS: readonly unknown[] = [null, true, 0, -1, 1.5, "", "x", "x".repeat(300), [], ["x"], {}];

export function* slipsIn(value: unknown): Generator<unknown> {
  yield* OTHERS;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const other of slipsIn(item)) yield value.with(index, other);
    yield [...value, ...value];
  } else if (typeof value === "object" && value !== null) {
    yield { ...value, unheardOf: 1 };
    for (const [name, member] of Object.entries(value)) {
      const { [name]: _, ...rest } = value as Record<string, unknown>;
      yield rest;
      for (const other of slipsIn(member)) yield { ...rest, [name]: other };
    }
  }
}
