// The tools that must take schemas/generated/openapi.json as it is, and how each is run.

export interface Tool {
  readonly name: string;
  /** Commands of node_modules/.bin, run in this folder one after the other. */
  readonly steps: readonly (readonly string[])[];
}

const DOCUMENT = "../../schemas/generated/openapi.json";

export const TOOLS: readonly Tool[] = [
  { name: "redocly lint", steps: [["redocly", "lint", DOCUMENT]] },
  {
    name: "openapi-typescript",
    steps: [
      ["openapi-typescript", DOCUMENT, "--output", "dist/openapi-typescript/index.ts"],
      compile("openapi-typescript/index.ts"),
    ],
  },
  {
    name: "@hey-api/openapi-ts",
    steps: [
      ["openapi-ts", "--input", DOCUMENT, "--output", "dist/hey-api", "--no-log-file"],
      compile("hey-api/index.ts"),
    ],
  },
  { name: "orval", steps: [["orval", "--config", "orval.config.cjs"], compile("orval/client.ts")] },
];

/** What a generator wrote must be TypeScript that compiles. */
function compile(file: string): string[] {
  const options =
    "--strict --noEmit --target es2022 --module esnext --moduleResolution bundler --lib es2023,dom,dom.iterable";
  return ["tsc", ...options.split(" "), `dist/${file}`];
}
