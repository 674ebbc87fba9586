// What an example says in another language, and what it says there is: two values of which one is the other translated.
import type { Json } from "../facts.ts";
import { isObject } from "../json.ts";
import { writingOf } from "../prose.ts";

/** The same value, but that what Korean stands for on either side is no difference. @returns `now` with those texts as in `old` */
export function untranslated(old: Json, now: Json): Json {
  if (typeof old === "string" && typeof now === "string") return isTranslation(old, now) ? old : now;
  if (Array.isArray(old) && Array.isArray(now))
    return now.map((item: Json, index) => untranslated(old[index] ?? null, item));
  if (!isObject(old) || !isObject(now)) return now;
  return Object.fromEntries(
    Object.entries(now).map(([name, inner]) => [
      name,
      Object.hasOwn(old, name) ? untranslated(old[name] ?? null, inner) : inner,
    ]),
  );
}

/** A text of which only a hash was kept may be in any language. */
function isTranslation(old: string, now: string): boolean {
  return writingOf(old) !== writingOf(now) || [old, now].every((text) => /^text [0-9a-f]{16}$/.test(text));
}
