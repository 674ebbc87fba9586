// The two languages that the command speaks, and which one the environment asks for.

export type Lang = "en" | "ko";

/** The same sentence in each language. */
export type Text = Readonly<Record<Lang, string>>;

export const isLang = (value: unknown): value is Lang => value === "en" || value === "ko";

/** The first of these that is set decides, as POSIX says; anything but Korean is English. */
export function langOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return /^ko\b/i.test((locale ?? "").replace("_", "-")) ? "ko" : "en";
}
