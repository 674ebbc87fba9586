// From what was loaded to the model: the phases that check, and the one that builds.
import { checkDialect } from "./dialect.ts";
import { checkDocuments } from "./documents.ts";
import type { Sources } from "./load.ts";
import { buildModel } from "./model/build.ts";
import { readExamples } from "./model/examples.ts";
import type { Model } from "./model/model.ts";
import { checkExchanges, readExchanges } from "./model/operations.ts";
import { readPages } from "./model/pages.ts";
import { toRawFile } from "./model/raw.ts";
import { stopOn } from "./problem.ts";
import { checkRules } from "./rules.ts";

/** @throws SchemaError with every problem of the first phase that found any; nothing has been written then. */
export function readModel(sources: Omit<Sources, "snippets" | "manifest">): Model {
  stopOn([...checkDocuments(sources), ...checkDialect(sources.dialect, sources.schemas)]);
  const files = new Map(sources.schemas.map((file) => [file.path, toRawFile(file)]));
  const pages = readPages(sources.pages);
  stopOn(checkRules({ files, pages }));
  const exchanges = readExchanges(sources.operations);
  stopOn(checkExchanges(exchanges, files));
  return buildModel(files, exchanges, pages, readExamples(sources.examples));
}
