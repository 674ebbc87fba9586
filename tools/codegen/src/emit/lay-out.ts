// Indents and punctuates a declaration that json-schema-to-typescript printed without its formatter, which would cost more than all of generating.

export function layOut(text: string): string {
  let depth = 0;
  const lines = text
    .trim()
    .split("\n")
    .map((line) => {
      const isComment = /^\s*(\/\*\*|\*)/.test(line);
      const bare = isComment ? line.trim() : line.trim().replace(/^([^:]+: )\((.*)\)$/, "$1$2");
      if (!isComment && bare.startsWith("}")) depth -= 1;
      const star = bare.startsWith("*") ? " " : "";
      const laidOut = bare === "" ? "" : "  ".repeat(depth) + star + punctuate(bare, isComment, depth);
      if (!isComment && bare.endsWith("{")) depth += 1;
      return laidOut;
    });
  return lines.join("\n");
}

function punctuate(line: string, isComment: boolean, depth: number): string {
  const isOpen = isComment || line.endsWith("{") || (depth === 0 && line === "}");
  return isOpen ? line : `${line};`;
}
