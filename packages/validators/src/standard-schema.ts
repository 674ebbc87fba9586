// Standard Schema v1, narrowed to what our validators do: they answer at once, never with a promise.

export interface StandardSchemaV1<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "kicc-kit";
    readonly validate: (value: unknown) => StandardResult<Value>;
    /** Types only; never there at run time. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly (string | number)[] | undefined;
      }[];
    };
