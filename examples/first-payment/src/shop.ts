// The shop's side of a webhook: it believes nothing that the body says, and remembers whom to ask about.
import type { WebhookBody as Notice } from "@kicc-kit/types";
import { WebhookBody } from "@kicc-kit/validators/WebhookBody";

export interface Shop {
  /** Mount this where the console's webhook URL points. */
  readonly receive: (request: Request) => Promise<Response>;
  /** Webhooks that arrived and are well-formed, oldest first. */
  readonly notices: readonly Notice[];
}

export function openShop(): Shop {
  const notices: Notice[] = [];
  return {
    notices,
    async receive(request) {
      const body = WebhookBody.safeParse(await request.json(), { unknown: "allow" });
      if (!body.success) return new Response(null, { status: 400 });
      notices.push(body.value);
      return new Response(null, { status: 200 });
    },
  };
}
