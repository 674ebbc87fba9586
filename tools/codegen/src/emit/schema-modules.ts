// Emits every schema as a module, for those who import without import attributes, and all of them under one root.
import type { JsonFile } from "../load.ts";
import { type GeneratedFile, header } from "./generated-file.ts";

const FOLDER = "schemas/generated/modules";

interface Schema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
}

/** Groups of members are among them: a validator needs them to follow a `$ref`. */
export function emitSchemaModules(files: readonly JsonFile[]): GeneratedFile[] {
  const names = files.map(({ json }) => (json as Schema).title);
  const root = header("schemas/");
  return [
    ...files.flatMap(emitModule),
    {
      path: `${FOLDER}/index.mjs`,
      text: lines(root, names, (name) => `export { default as ${name} } from "./${name}.mjs";`),
    },
    {
      path: `${FOLDER}/index.d.mts`,
      text: lines(root, names, (name) => `export { default as ${name} } from "./${name}.mjs";`),
    },
    // Spelt so that Node sees the names when an ES module imports this.
    {
      path: `${FOLDER}/index.cjs`,
      text: lines(root, names, (name) => `exports.${name} = require("./${name}.cjs");`),
    },
    {
      path: `${FOLDER}/index.d.cts`,
      text: `${lines(root, names, (name) => `import ${name} = require("./${name}.cjs");`)}export { ${names.join(", ")} };\n`,
    },
  ];
}

function emitModule({ path, json }: JsonFile): GeneratedFile[] {
  const { $schema, $id, title } = json as Schema;
  const declaration = `${header(path)}
declare const schema: {
  readonly $schema: ${JSON.stringify($schema)};
  readonly $id: ${JSON.stringify($id)};
  readonly title: ${JSON.stringify(title)};
  readonly [keyword: string]: unknown;
};
`;
  return [
    { path: `${FOLDER}/${title}.mjs`, text: `${header(path)}\nexport default ${JSON.stringify(json)};\n` },
    {
      path: `${FOLDER}/${title}.cjs`,
      text: `${header(path)}\nmodule.exports = require("../../${path.replace("schemas/", "")}");\n`,
    },
    { path: `${FOLDER}/${title}.d.mts`, text: `${declaration}export default schema;\n` },
    { path: `${FOLDER}/${title}.d.cts`, text: `${declaration}export = schema;\n` },
  ];
}

function lines(head: string, names: readonly string[], line: (name: string) => string): string {
  return `${[head, ...names.map(line)].join("\n")}\n`;
}
