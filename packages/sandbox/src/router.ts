// Takes a REST request to its route: route, token, members, answer, in this order; a refusal ends the way.
import { prove } from "./prove.ts";
import { type Members, readBody, readQuery, readText, type Sent } from "./read-body.ts";
import { refusals } from "./refusals.ts";
import { type Outcome, type Route, refused } from "./route.ts";
import { routes } from "./routes/index.ts";
import type { State } from "./state.ts";
import { isAuthorized } from "./token.ts";
import type { Context, World } from "./world.ts";

export async function answer({ store, courier, readContext }: World, request: Request): Promise<Response> {
  const match = matchRoute(request);
  const sent = hasBody(request) ? await readBody(request) : readQuery(request.url);
  // No wait from here until the changes are applied: of two refunds at once, the second is judged after the first.
  const outcome =
    match === undefined ? refused(refusals.unknownRoute) : judge(store.state, readContext(), request, match, sent);
  store.apply(outcome.changes);
  // Awaited, so that a test knows that the webhook was there before the answer was.
  await courier.notify(outcome.notices);
  return Response.json(outcome.envelope, { status: outcome.status });
}

function judge(
  state: State,
  context: Context,
  request: Request,
  { route, fromPath }: Match,
  sent: Sent | undefined,
): Outcome {
  if (route.needsToken && !isAuthorized(state.token, request, context.at)) return refused(refusals.unauthorized);
  if (sent === undefined) return refused(refusals.bodyUnreadable);
  const members = { ...sent.members, ...fromPath };
  const isToRead = sent.isText && route.takes !== undefined;
  const outcome = route.answer(state, isToRead ? readText(members, route.takes) : members, context);
  prove(`answer to ${route.method} ${route.path}`, route.gives, outcome.envelope);
  return outcome;
}

function hasBody({ method }: Request): boolean {
  return method === "POST" || method === "PUT";
}

interface Match {
  readonly route: Route;
  readonly fromPath: Members;
}

function matchRoute(request: Request): Match | undefined {
  const segments = new URL(request.url).pathname.split("/");
  for (const route of routes) {
    const fromPath = route.method === request.method ? matchPath(toPattern(route.path), segments) : undefined;
    if (fromPath !== undefined) return { route, fromPath };
  }
  return undefined;
}

/** `/find/{id}{/status}` as `["", "find", "{id}", "{/status}"]`. */
function toPattern(path: string): string[] {
  return path.split(/(?<!\{)\/|(?=\{\/)/);
}

/** Compared segment by segment before decoding, so that an encoded slash stays inside its member. */
function matchPath(pattern: readonly string[], segments: readonly string[]): Members | undefined {
  if (segments.length > pattern.length) return undefined;
  const members: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index];
    const [, slash, member] = /^\{(\/?)(\w+)\}$/.exec(part) ?? [];
    if (member === undefined) {
      if (part !== segment) return undefined;
    } else if (segment) members[member] = decode(segment);
    else if (!slash) return undefined;
  }
  return members;
}

/** A percent sign that encodes nothing stands for itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
