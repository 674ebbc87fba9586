// A process of its own for each question: no function has then seen values that the question is not about. Prints JSON.
import { findDisagreements, loadCandidates } from "./speed/candidates.ts";
import { measureRow } from "./speed/measure-row.ts";
import { ROW_NAMES, ROWS } from "./speed/rows.ts";
import { SHAPES, samplesOf } from "./speed/samples.ts";

const [shapeName = "", question = "", root = "", generated = "", ...peers] = process.argv.slice(2);
const shape = SHAPES.find((one) => one === shapeName);
const row = ROW_NAMES.find((one) => one === question);
if (shape === undefined || (row === undefined && question !== "agreement"))
  throw new Error(`no question ${question} about ${shapeName}`);
const candidates = await loadCandidates(shape, generated, peers);
const samples = samplesOf(shape, root);
const answer = row ? measureRow(ROWS[row], candidates, samples) : findDisagreements(shape, candidates, samples);
process.stdout.write(JSON.stringify(answer));
