// Says what calls give back: one response for each envelope, and one for every refusal.
import type { Member, Model, ObjectShape, ValueSchema } from "../../model/model.ts";
import { annotationsOf, type JsonObject, referenceTo, schemaOfMembers, shapeNamed } from "./schema.ts";

const NULL: ValueSchema = { kind: "value", types: ["null"], limits: {}, open: false };

export function toResponses(model: Model): Record<string, JsonObject> {
  const envelopes = [...new Set(model.operations.map(({ receives }) => receives))].map((name) =>
    envelopeNamed(name, model),
  );
  return {
    ...Object.fromEntries(envelopes.map((envelope) => [responseNameOf(envelope.name), toResponse(envelope, model)])),
    ...(envelopes[0] && { Refusal: toRefusal(envelopes[0], model) }),
  };
}

/** Not the shape's own name: orval would give both one. */
export function responseNameOf(envelope: string): string {
  return `Ok${envelope}`;
}

/** Also an accepted HTTP status (200) may carry a refusal: every envelope's `response` may be null. */
function toResponse(envelope: ObjectShape, model: Model): JsonObject {
  const examples = (model.examples.get(envelope.name) ?? []).map(({ name, value }) => [name, { value }]);
  return {
    ...annotationsOf({ ...envelope, deprecated: false }),
    content: {
      "application/json": {
        schema: referenceTo(envelope.name),
        ...(examples.length > 0 && { examples: Object.fromEntries(examples) }),
      },
    },
  };
}

/** What every envelope says of a refusal: its members, with nothing in `response`. */
function toRefusal({ members, direction }: ObjectShape, model: Model): JsonObject {
  const empty = members.map((member): Member => (member.name === "response" ? { ...member, schema: NULL } : member));
  return {
    description: "The call was refused: `message` says why.\n\n거절된 호출. 사유는 `message`에 있음.",
    content: {
      "application/json": {
        schema: schemaOfMembers(empty, direction, model),
        // Without it a mock would refuse with `code` 0, which says accepted.
        example: { code: -1, message: "거절되었습니다.", response: null },
      },
    },
  };
}

function envelopeNamed(name: string, model: Model): ObjectShape {
  const shape = shapeNamed(name, model);
  if (shape.kind !== "object") throw new Error("an envelope is an object", { cause: shape });
  return shape;
}
