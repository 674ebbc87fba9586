// A route handler of Next.
import { shop } from "../../../shop.ts";

export async function POST(request: Request): Promise<Response> {
  const body: unknown = await request.json().catch(() => null);
  return Response.json(await shop().complete(body));
}
