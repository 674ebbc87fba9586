// For the applications in TypeScript: what they need to know of smoke.mjs.
export declare function smoke(): Promise<string[]>;
