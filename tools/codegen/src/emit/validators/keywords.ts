// Three keywords of the validator compiler that tell more than JSON Schema's own: what was unknown, misplaced, or not among the constants.
import { _, type Ajv, type KeywordCxt, stringify } from "ajv";
import type { Scalar } from "../../model/model.ts";

export interface Alternatives {
  readonly values: readonly Scalar[];
  /** A value that is not listed may be one that the gateway added. */
  readonly open: boolean;
}

export function addKeywords(ajv: Ajv): void {
  ajv.addKeyword({
    keyword: "known",
    type: "object",
    error: { message: "", params: ({ params }) => _`{member: ${params.member}, known: ${params.known}}` },
    code(context: KeywordCxt) {
      const { gen, data, schema } = context;
      const known = gen.const("known", _`${stringify(schema)}`);
      gen.forIn("member", data, (member) => {
        context.setParams({ member, known });
        gen.if(_`!${known}.includes(${member})`, () => context.error());
      });
    },
  });
  ajv.addKeyword({
    keyword: "forbidden",
    type: "object",
    error: {
      message: "",
      params: ({ params }) => _`{member: ${params.member}, belongsTo: ${params.belongsTo}[${params.member}]}`,
    },
    code(context: KeywordCxt) {
      const { gen, data, schema } = context;
      const belongsTo = gen.const("belongsTo", _`${stringify(schema)}`);
      gen.forIn("member", belongsTo, (member) => {
        context.setParams({ member, belongsTo });
        gen.if(_`${data}[${member}] !== undefined`, () => context.error());
      });
    },
  });
  ajv.addKeyword({
    keyword: "oneOfValues",
    error: { message: "", params: ({ params }) => _`{allowed: ${params.allowed}, open: ${params.open}}` },
    code(context: KeywordCxt) {
      const { gen, data, schema } = context;
      const { values, open } = schema as Alternatives;
      const allowed = gen.const("allowed", _`${stringify(values)}`);
      context.setParams({ allowed, open: _`${open}` });
      // A wrong type is told by `type`; and a number beside the constant "full" is none of these values' business.
      gen.if(_`typeof ${data} == ${typeof values[0]} && !${allowed}.includes(${data})`, () => context.error());
    },
  });
}
