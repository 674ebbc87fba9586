// What an emitter gives back, and the first lines of every generated file.

export interface GeneratedFile {
  /** Path from the repository's root. */
  readonly path: string;
  readonly text: string;
}

export function header(source: string): string {
  return `// Generated from ${source} by \`pnpm generate\`. Do not edit: change the schema and generate again.`;
}
