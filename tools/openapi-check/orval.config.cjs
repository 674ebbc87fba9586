// How most people run orval: one file a schema, which is where two types of one name would show. It takes no ES module.
module.exports = {
  kicc: {
    input: "../../schemas/generated/openapi.json",
    output: { target: "dist/orval/client.ts", schemas: "dist/orval/model", mode: "split", client: "fetch" },
  },
};
