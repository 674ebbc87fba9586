// Bytes in, a JSON value out, or the reason why not, with line and column.
import { Refusal } from "./refusal.ts";
import { findSyntaxError } from "./syntax-error.ts";

/** @param name what the input is called in an error: its file, or the standard input. */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  const text = decode(bytes, name);
  if (text.trim() === "")
    throw new Refusal(
      `${name} is empty. Give it one JSON value, such as {"pay_method": "card"}.`,
      `${name}: 내용이 없습니다. {"pay_method": "card"} 같은 JSON 값 하나를 주세요.`,
    );
  try {
    return JSON.parse(text);
  } catch (error) {
    const index = findSyntaxError(text);
    if (index === undefined) throw error;
    const line = text.slice(0, index).split("\n").length;
    const column = index - text.lastIndexOf("\n", index - 1);
    const [en, ko] =
      index >= text.length
        ? ["the JSON ends too early", "JSON이 중간에 끝났습니다"]
        : ["this cannot stand here in JSON", "JSON에서 여기에 올 수 없는 문자입니다"];
    throw new Refusal(
      `${name}:${line}:${column}: ${en}. Line ${line}, column ${column}.`,
      `${name}:${line}:${column}: ${ko}. ${line}행 ${column}열.`,
    );
  }
}

function decode(bytes: Uint8Array, name: string): string {
  // Windows PowerShell redirects into UTF-16, and says so in the byte order mark.
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_ENCODING_INVALID_ENCODED_DATA")
      throw new Refusal(
        `${name} is too large: ${bytes.length} bytes are more than one text can hold.`,
        `${name}: 너무 큽니다(${bytes.length}바이트).`,
      );
    throw new Refusal(
      `${name} is not text in UTF-8. Save it as UTF-8 and try again.`,
      `${name}: UTF-8 텍스트가 아닙니다. UTF-8로 저장한 뒤 다시 실행하세요.`,
    );
  }
}
