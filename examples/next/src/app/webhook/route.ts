// A route handler of Next.
import { shop } from "../../shop.ts";

export const POST = (request: Request): Promise<Response> => shop().webhook(request);
