// An operation as the request that it asks for: where it goes, with which headers, and the example of its body.
import { expect, test } from "vitest";
import type { RequestFact } from "../src/facts.ts";
import { body, type Members, openapi, read, swagger } from "./openapi-description.ts";

type Request = Omit<RequestFact, "section">;

const request = (said: Partial<Request> = {}): Request[] => [
  { method: "POST", url: "/a", headers: {}, body: null, ...said },
];
const form = { parameters: [{ name: "b", in: "formData", type: "string" }] };
const json = (content: Members) => ({ requestBody: { content: { "application/json": content } } });

const REQUESTS: Record<string, [Members, Request[]]> = {
  "nothing but a path": [swagger({}), request()],
  "a host and a base": [
    { ...swagger({}), host: "pay.example", basePath: "/v1/" },
    request({ url: "https://pay.example/v1/a" }),
  ],
  "a host without a base, and its only scheme": [
    { ...swagger({}), host: "pay.example", basePath: "/", schemes: ["http"] },
    request({ url: "http://pay.example/a" }),
  ],
  "a server": [
    { ...openapi({}), servers: [{ url: "https://pay.example/" }] },
    request({ url: "https://pay.example/a" }),
  ],
  "a server with variables": [
    {
      ...openapi({}),
      servers: [{ url: "https://{where}.example/{base}", variables: { where: { default: "pay" } } }],
    },
    request({ url: "https://pay.example/{base}/a" }),
  ],
  "a server of the operation": [
    { ...openapi({ servers: [{ url: "https://own.example" }] }), servers: [{ url: "https://pay.example" }] },
    request({ url: "https://own.example/a" }),
  ],
  "a form": [
    swagger({ ...form, consumes: ["application/x-www-form-urlencoded"] }),
    request({ headers: { "Content-Type": "application/x-www-form-urlencoded" } }),
  ],
  "JSON, where several types are taken": [
    { ...swagger(form), consumes: ["application/x-www-form-urlencoded", "application/json"] },
    request({ headers: { "Content-Type": "application/json" } }),
  ],
  "no type where nothing is sent": [swagger({ consumes: ["application/json"] }), request()],
  "the example of a body": [body({ properties: {}, example: { a: 1 } }), request({ body: { a: 1 } })],
  "the first of several, with its type": [
    openapi(json({ schema: {}, examples: { one: { value: { a: 1 } }, two: { value: { a: 2 } } } })),
    request({ headers: { "Content-Type": "application/json" }, body: { a: 1 } }),
  ],
  "the example of an answer is none of the request": [
    swagger({ responses: { "200": { examples: { "application/json": { a: 1 } } } } }),
    request(),
  ],
  "a token": [
    {
      ...openapi({}),
      security: [{ login: [] }],
      components: { securitySchemes: { login: { type: "http", scheme: "bearer" } } },
    },
    request({ headers: { Authorization: "Bearer {token}" } }),
  ],
  "a key in a header": [
    {
      ...swagger({ security: [{ key: [] }] }),
      securityDefinitions: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    },
    request({ headers: { "X-Key": "{key}" } }),
  ],
  "nothing asked for": [
    { ...swagger({ security: [] }), security: [{ login: [] }], securityDefinitions: { login: { type: "basic" } } },
    request(),
  ],
  "what our gateway does not have": [swagger({ "x-portone-supported-pgs": ["nice"] }), []],
};

test.each(Object.entries(REQUESTS))("request: %s", (_, [given, want]) => {
  expect(read(given).requests).toEqual(want.map((one) => ({ section: "op", ...one })));
});
