// Reads the envelope that the gateway puts around everything it says.

export interface Envelope {
  /** 0: accepted. */
  readonly code: number;
  readonly message: string | null;
  readonly response: object | null;
}

/** @returns `undefined` for text that is no envelope, such as a proxy's page or half a body. */
export function readEnvelope(text: string): Envelope | undefined {
  const { code, message, response }: Readonly<Record<string, unknown>> = Object(parse(text));
  if (!Number.isInteger(code)) return undefined;
  return {
    code: Number(code),
    message: typeof message === "string" ? message : null,
    response: typeof response === "object" ? response : null,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
