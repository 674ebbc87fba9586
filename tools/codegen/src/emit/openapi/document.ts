// Puts the OpenAPI document together: what it is, where the calls go, how they are authorized, and every part they lead to.
import type { Model } from "../../model/model.ts";
import { toPaths } from "./paths.ts";
import { reachable } from "./reachable.ts";
import { toResponses } from "./responses.ts";
import { type JsonObject, schemaOfShape } from "./schema.ts";
import { liftTwins } from "./twins.ts";
import { toWebhooks } from "./webhooks.ts";

const DESCRIPTION = [
  "**Unofficial.** Not made, endorsed or supported by KICC or PortOne. Generated from the JSON Schemas of `@kicc-kit/schemas`; do not edit.",
  "An answer with HTTP 200 may still be a refusal: look at `code`, and never take a payment for paid before `status` is `paid` and `amount` is the order's.",
  "비공식 문서. KICC나 포트원이 만들거나 보증하지 않음. HTTP 200이어도 `code`가 0이 아니면 거절이며, `status`가 `paid`이고 `amount`가 주문과 같아야 결제된 것.",
].join("\n\n");

const SECURITY_SCHEMES = {
  bearer: {
    type: "http",
    scheme: "bearer",
    description: "The `access_token` that `POST /users/getToken` gives.\n\n`POST /users/getToken`이 준 `access_token`.",
  },
  legacyHeader: {
    type: "apiKey",
    in: "header",
    name: "X-ImpTokenHeader",
    description:
      "The same token in the older header; prefer `bearer`.\n\n같은 토큰을 보내는 예전 헤더. `bearer`를 권장.",
  },
};

export function toDocument(model: Model, version: string): JsonObject {
  const paths = toPaths(model);
  const webhooks = toWebhooks(model);
  const responses = toResponses(model);
  const schemas = new Map(model.shapes.map((shape) => [shape.name, schemaOfShape(shape, model)]));
  return {
    openapi: "3.1.0",
    info: {
      title: "KICC (EasyPay) payments through PortOne V1, unofficial",
      version,
      description: DESCRIPTION,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "https://api.iamport.kr", description: "PortOne V1, for test channels and live ones alike" }],
    security: Object.keys(SECURITY_SCHEMES).map((name) => ({ [name]: [] })),
    paths,
    ...(Object.keys(webhooks).length > 0 && { webhooks }),
    components: {
      schemas: liftTwins(reachable([paths, webhooks, responses], schemas)),
      responses,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}
