// Tells what is done, one line a step, with what came of it and how long it took.

export type Step = <Result>(
  name: string,
  work: () => Result | Promise<Result>,
  tell?: (result: Result) => string,
) => Promise<Result>;

/** A name appears when its step begins, if a person may be watching; the line is whole when the step has ended. */
export function createStep(out: NodeJS.WriteStream): Step {
  return async (name, work, tell) => {
    const began = Date.now();
    if (out.isTTY) out.write(`      ${name} …`);
    const line = (verdict: string, note: string) =>
      out.write(
        `${out.isTTY ? "\r\u001B[K" : ""}${verdict}  ${name}${note} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`,
      );
    try {
      const result = await work();
      const note = tell?.(result);
      line("ok  ", note === undefined ? "" : `: ${note}`);
      return result;
    } catch (error) {
      line("FAIL", "");
      throw error;
    }
  };
}
