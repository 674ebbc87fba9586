// What a command may know of the world around it, and what it leaves behind.

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person looks at stdout. */
  readonly isTerminal: boolean;
  /** Reads a file, or the standard input where there is no name. */
  readonly read: (file: string | undefined) => Promise<Uint8Array>;
}

export interface Outcome {
  /** 0 done and valid, 1 not valid, 2 wrong usage or unreadable input. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

export const done = (stdout: string, exitCode: 0 | 1 = 0): Outcome => ({ exitCode, stdout, stderr: "" });
