// One contract, written as a page in each dialect, with whatever layout is asked for: what it says is known, so what is read can be judged.
import type { ParameterFact } from "../src/facts.ts";

export interface Contract {
  readonly sections: readonly { readonly title: string; readonly parameters: readonly Parameter[] }[];
}

export type Parameter = Pick<ParameterFact, "path" | "type" | "enum" | "deprecated"> & { readonly required: boolean };

/** What says nothing about the contract. */
export interface Layout {
  readonly language: "en" | "ko";
  readonly reversed: boolean;
  readonly spaced: boolean;
  readonly prose: boolean;
}

export type Renderer = (contract: Contract, layout: Layout) => string;

const WORDS = {
  en: { heading: "Request a payment", label: "Key parameter description", text: "What it is for.", codes: "Codes" },
  ko: { heading: "결제 요청", label: "주요 파라미터 설명", text: "쓰이는 곳.", codes: "코드" },
} as const;

export const RENDERERS: Readonly<Record<"gitbook" | "mdx" | "markdown", Renderer>> = {
  gitbook: ({ sections }, layout) => {
    const words = WORDS[layout.language];
    const one = ({ path, type, required, enum: codes, deprecated }: Parameter) => {
      const name = deprecated ? `~~**\`${path}\`**~~` : `**\`${path}\`**`;
      const star = required ? ' <mark style="color:red;">**\\***</mark>\\*\\* \\*\\*' : " ";
      const list = codes
        ? `<details>\n\n<summary>${words.codes}</summary>\n\n${codes.map(({ code, label }) => `* \`${code}\`${label === null ? "" : ` (${label})`}`).join("\n")}\n\n</details>\n\n`
        : "";
      return `${name}${star}<mark style="color:green;">**${[type].flat().join(" | ")}**</mark>\n\n${layout.prose ? `**${words.text}**\n\n` : ""}${list}`;
    };
    const tab = (title: string, parameters: readonly Parameter[]) =>
      `{% tab title="${title}" %}\n#### ${words.label}\n\n${inOrder(parameters, layout)
        .map(one)
        .join(layout.spaced ? "\n\n" : "")}{% endtab %}\n`;
    return `# ${words.heading}\n\n{% tabs %}\n${inOrder(sections, layout)
      .map(({ title, parameters }) => tab(title, parameters))
      .join("\n")}{% endtabs %}\n`;
  },

  mdx: ({ sections }, layout) => {
    const words = WORDS[layout.language];
    const one = ({ path, type, required, enum: codes, deprecated }: Parameter) => {
      const name = path.replaceAll("_", "\\_");
      const types = [type]
        .flat()
        .map((each) => `${each}`.replace("[]", "\\[]"))
        .join(" | ");
      const head = `- ${name}${deprecated ? "(deprecated)" : ""}${required ? "" : "?"}: ${types}\n`;
      const prose = layout.prose ? `\n  **${words.text}**\n` : "";
      const list = codes
        ? `\n  <Details>\n    <Details.Summary>${words.codes}</Details.Summary>\n\n    <Details.Content>\n${codes.map(({ code, label }) => `      - \`${code}\`${label === null ? "" : ` (${label})`}`).join("\n")}\n    </Details.Content>\n  </Details>\n`
        : "";
      return head + prose + list;
    };
    const tab = (title: string, parameters: readonly Parameter[]) =>
      `<Tabs.Tab title="${title}">\n\n### ${words.label}\n\n<Parameter>\n\n${inOrder(parameters, layout)
        .map(one)
        .join(layout.spaced ? "\n\n" : "\n")}\n</Parameter>\n\n</Tabs.Tab>\n`;
    return `---\ntitle: x\n---\n\n## ${words.heading}\n\n<Tabs>\n\n${inOrder(sections, layout)
      .map(({ title, parameters }) => tab(title, parameters))
      .join("\n")}\n</Tabs>\n`;
  },

  markdown: ({ sections }, layout) => {
    const words = WORDS[layout.language];
    const [name, type, text, required] =
      layout.language === "en" ? ["name", "type", "description", "required"] : ["이름", "타입", "설명", "필수"];
    const row = (parameter: Parameter) => {
      const shown = parameter.deprecated ? `~~${parameter.path}~~` : parameter.path;
      const codes = (parameter.enum ?? []).map(({ code, label }) => `<br>- ${code} : ${label ?? code}`).join("");
      return `| ${shown} | ${[parameter.type].flat().join(" or ")} | ${layout.prose || codes !== "" ? words.text : ""}${codes} | ${parameter.required ? "O" : "X"} |`;
    };
    return `# ${words.heading}\n\n${inOrder(sections, layout)
      .map(
        ({ title, parameters }) =>
          `## ${title}\n\n| ${name} | ${type} | ${text} | ${required} |\n|---|---|---|:-:|\n${inOrder(parameters, layout).map(row).join("\n")}\n`,
      )
      .join(layout.spaced ? "\n\n\n" : "\n")}`;
  },
};

function inOrder<Item>(items: readonly Item[], { reversed }: Layout): readonly Item[] {
  return reversed ? items.toReversed() : items;
}
