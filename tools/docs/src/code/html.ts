// The scripts that a piece of HTML holds. Nothing else of it says anything of the contract.

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

export function scriptsOf(text: string): string[] {
  return [...text.matchAll(SCRIPT)].flatMap(([, attributes = "", script = ""]) =>
    /\bsrc\s*=/i.test(attributes) || script.trim() === "" ? [] : [script],
  );
}
