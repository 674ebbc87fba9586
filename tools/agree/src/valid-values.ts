// Values that fit a shape, made from the model, with a preference for the edges of what fits. json-schema-faker seldom goes there.
import fc, { type Arbitrary } from "fast-check";
import type {
  MemberSchema,
  Model,
  ObjectShape,
  Scalar,
  Shape,
  TypeName,
  ValueSchema,
} from "../../codegen/src/model/model.ts";

const LARGEST = 2 ** 53;
/** Any code point. Made once: it is a large table. */
const character = fc.string({ unit: "binary", minLength: 1, maxLength: 1 });

type OfName = (shape: string) => Arbitrary<unknown>;

export function validValues(model: Model): OfName {
  const made = new Map<string, Arbitrary<unknown>>();
  const ofName = (name: string): Arbitrary<unknown> => {
    const known = made.get(name);
    if (known) return known;
    const shape = model.shapes.find((one) => one.name === name);
    if (shape === undefined) throw new Error(`no shape '${name}'`);
    const arbitrary = ofShape(shape, ofName);
    made.set(name, arbitrary);
    return arbitrary;
  };
  return ofName;
}

function ofShape(shape: Shape, ofName: OfName): Arbitrary<unknown> {
  switch (shape.kind) {
    case "scalar":
      return ofValue(shape.schema, ofName);
    case "union":
      return fc.oneof(...shape.leaves.map(ofName));
    case "object":
      return ofObject(shape, ofName);
    default:
      throw new Error("unforeseen shape", { cause: shape });
  }
}

function ofObject({ members, direction }: ObjectShape, ofName: OfName): Arbitrary<unknown> {
  const record = fc.record(Object.fromEntries(members.map(({ name, schema }) => [name, ofMember(schema, ofName)])), {
    requiredKeys: members.filter(({ required }) => required).map(({ name }) => name),
    noNullPrototype: true,
  });
  if (direction === "sent") return record;
  // What we receive may have grown.
  return fc.oneof(
    { arbitrary: record, weight: 3 },
    {
      arbitrary: fc
        .tuple(record, fc.jsonValue({ maxDepth: 1 }))
        .map(([value, more]) => ({ ...value, brand_new: more })),
      weight: 1,
    },
  );
}

function ofMember(schema: MemberSchema, ofName: OfName): Arbitrary<unknown> {
  switch (schema.kind) {
    case "value":
      return ofValue(schema, ofName);
    case "reference":
      return ofName(schema.shape);
    case "alternative":
      return fc.oneof(
        { arbitrary: ofName(schema.shape), weight: 3 },
        { arbitrary: ofValue(schema.other, ofName), weight: 1 },
      );
    default:
      throw new Error("unforeseen member", { cause: schema });
  }
}

function ofValue(schema: ValueSchema, ofName: OfName): Arbitrary<unknown> {
  if (schema.values) return fc.constantFrom<Scalar>(...schema.values);
  return fc.oneof(...schema.types.map((type) => ofType(type, schema, ofName)));
}

function ofType(type: TypeName, { limits, items }: ValueSchema, ofName: OfName): Arbitrary<unknown> {
  switch (type) {
    case "string":
      return text(limits);
    case "integer":
    case "number":
      return number(type, limits);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return list(items === undefined ? fc.jsonValue({ maxDepth: 1 }) : ofMember(items, ofName), limits);
    case "object":
      return fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 1 }), {
        maxKeys: 3,
        noNullPrototype: true,
      });
    default:
      throw new Error("unforeseen type", { cause: type });
  }
}

/** Characters are code points: at a limit an emoji counts once, and half of one counts, too. */
function text({ minLength = 0, maxLength = 1000, pattern }: ValueSchema["limits"]): Arbitrary<string> {
  const fits = (value: string) => [...value].length >= minLength && [...value].length <= maxLength;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u")).filter(fits);
  const edges = [...new Set([minLength, maxLength])].flatMap((length) =>
    ["a", "가", "😀", "\ud800", "\udc00"].map((character) => character.repeat(length)),
  );
  return fc.oneof(
    { arbitrary: fc.string({ unit: character, minLength, maxLength: Math.min(maxLength, minLength + 12) }), weight: 3 },
    { arbitrary: fc.constantFrom(...edges), weight: 1 },
  );
}

function number(
  type: "integer" | "number",
  { minimum = -LARGEST, exclusiveMinimum, maximum = 1e21 }: ValueSchema["limits"],
): Arbitrary<number> {
  const least = exclusiveMinimum === undefined ? minimum : Math.max(minimum, Math.floor(exclusiveMinimum) + 1);
  const edges = [least, maximum, 0, -0, 1, LARGEST - 1, LARGEST, 1e21].filter((one) => one >= least && one <= maximum);
  const some =
    type === "integer"
      ? fc.integer({ min: least, max: Math.min(maximum, least + 100_000) })
      : fc.double({ min: least, max: maximum, noNaN: true });
  return fc.oneof({ arbitrary: some, weight: 3 }, { arbitrary: fc.constantFrom(...edges), weight: 1 });
}

/** Full to the last place now and then; not more often, since a full list is a large value. */
function list(item: Arbitrary<unknown>, { minItems = 0, maxItems = 1000 }: ValueSchema["limits"]): Arbitrary<unknown> {
  const short = fc.array(item, { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) });
  const full = item.map((one) => Array.from({ length: maxItems }, () => one));
  return maxItems === 1000 ? short : fc.oneof({ arbitrary: short, weight: 15 }, { arbitrary: full, weight: 1 });
}
