// Says what PortOne posts to the shop as webhooks of OpenAPI.
import type { Model, Notice } from "../../model/model.ts";
import { annotationsOf, type JsonObject, referenceTo, shapeNamed } from "./schema.ts";

/** The shop chooses in PortOne's console how the webhook is written. */
const MEDIA_TYPES: Readonly<Record<Notice["kind"], readonly string[]>> = {
  webhook: ["application/json", "application/x-www-form-urlencoded"],
  confirm: ["application/json"],
};

export function toWebhooks(model: Model): Record<string, JsonObject> {
  return Object.fromEntries(model.notices.map((notice) => [notice.name, { post: toOperation(notice, model) }]));
}

function toOperation(notice: Notice, model: Model): JsonObject {
  const { name, kind, receives, sends } = notice;
  const media = MEDIA_TYPES[kind].map((type) => [type, { schema: referenceTo(receives) }]);
  return {
    operationId: name,
    summary: shapeNamed(receives, model)
      .description.split(/(?<=\.) /)[0]
      ?.replace(/\.$/, ""),
    ...annotationsOf(notice),
    security: [],
    requestBody: { required: true, content: Object.fromEntries(media) },
    responses: {
      "200": { description: "Taken; the body is not read.\n\n처리됨. 응답 본문은 읽지 않음." },
      ...(sends !== undefined && {
        default: {
          ...annotationsOf(shapeNamed(sends, model)),
          content: { "application/json": { schema: referenceTo(sends) } },
        },
      }),
    },
  };
}
