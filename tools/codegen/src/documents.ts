// Checks the form of the two documents beside the schemas: operations.json and sources.json.
import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonFile } from "./load.ts";
import type { Problem } from "./problem.ts";

const text = { type: "string", minLength: 1 };
const prose = {
  description: text,
  "x-description-ko": text,
  "x-source": { type: "array", minItems: 1, items: { type: "object", required: ["page", "section", "strength"] } },
};

const operations = {
  type: "object",
  required: ["operations"],
  properties: {
    description: text,
    operations: {
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["kind", ...Object.keys(prose)],
        properties: {
          ...prose,
          kind: { enum: ["rest", "checkout", "redirect", "webhook", "confirm", "unsupported"] },
          method: { enum: ["GET", "POST", "PUT", "DELETE"] },
          path: { type: "string", pattern: "^/" },
          effect: { enum: ["read", "write", "money"] },
          sends: text,
          receives: text,
          receivesAlso: text,
          arguments: { type: ["string", "null"] },
          refusals: {
            type: "object",
            propertyNames: { pattern: "^[1-5][0-9]{2}$" },
            additionalProperties: {
              type: "object",
              additionalProperties: false,
              required: ["en", "ko"],
              properties: { en: text, ko: text },
            },
          },
          alternative: text,
          "x-alternative-ko": text,
        },
      },
    },
  },
};

const sources = {
  type: "object",
  required: ["pages"],
  properties: {
    pages: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "title", "dialect", "sections"],
        properties: {
          id: text,
          title: text,
          url: { type: "string", pattern: "^https://" },
          dialect: text,
          sections: {
            type: "array",
            items: {
              type: "object",
              required: ["id", "title", "shapes"],
              properties: { id: text, title: text, headings: { type: "array", items: text } },
            },
          },
        },
      },
    },
  },
};

export function checkDocuments(files: { readonly operations: JsonFile; readonly pages: JsonFile }): Problem[] {
  return [...check(operations, files.operations), ...check(sources, files.pages)];
}

function check(form: object, { path, json }: JsonFile): Problem[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  if (ajv.validate(form, json)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message, params }) => ({
    file: path,
    pointer: instancePath,
    reason: [message, ...Object.values(params).map((value) => JSON.stringify(value))].join(" "),
  }));
}
