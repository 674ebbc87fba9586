// Tells how the smoke file went, on each request.
import { smoke } from "../../../../smoke.mjs";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return Response.json(await smoke());
}
