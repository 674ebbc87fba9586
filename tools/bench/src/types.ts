// What our types cost the compiler: instantiations of a consumer of ten shapes, against the same code over interfaces written out beside it.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { TYPES } from "./bars.ts";
import type { Figure } from "./figure.ts";

const generated = fileURLToPath(new URL("../../../packages/types/src/generated/", import.meta.url));

const USES = `
export function paid(payment: Payment): number { return payment.status === "paid" ? payment.amount - payment.cancel_amount : 0; }
export function refunds({ cancel_history = [] }: Payment): PaymentCancel[] { return cancel_history.filter(({ amount }) => amount > 0); }
export function names(products: readonly KiccProduct[]): string[] { return products.map(({ name, quantity }) => name + quantity); }
export function flow(request: RequestPayParams): string { return request.customer_uid !== undefined ? "issue" : request.pay_method; }
export const card: CardPaymentRequest = { pay_method: "card", merchant_uid: "o", name: "n", amount: 1, buyer_tel: "1" };
export const all: RequestPayParams[] = [card, { pay_method: "phone", merchant_uid: "o", name: "n", amount: 1, buyer_tel: "1", digital: true }];
export const refund: CancelArguments = { imp_uid: "imp_1", amount: "full" };
export const charge: AgainRequest = { customer_uid: "c", merchant_uid: "o", name: "n", amount: 1 };
export function known(key: Customer, notice: WebhookBody, answer: RequestPayResponse): unknown { return [key.card_name ?? "", notice.status, answer.paid_at]; }
`;
const SHAPES = [
  "AgainRequest",
  "CancelArguments",
  "CardPaymentRequest",
  "Customer",
  "KiccProduct",
  "Payment",
  "PaymentCancel",
  "RequestPayParams",
  "RequestPayResponse",
  "WebhookBody",
];

export function measureTypes(): Figure[] {
  const imported = instantiations(`import type { ${SHAPES.join(", ")} } from "${generated}index.ts";${USES}`);
  const written = instantiations(`${writtenOut()}${USES}`);
  return [
    {
      name: "type-checking ten shapes, against interfaces by hand",
      value: imported / written,
      budget: TYPES,
      unit: "×",
    },
  ];
}

/** The interfaces alone, as one would write them at the top of one's own file. */
function writtenOut(): string {
  return readdirSync(generated)
    .filter((file) => file !== "index.ts")
    .map((file) => readFileSync(`${generated}${file}`, "utf8").replaceAll(/^import .*$/gm, ""))
    .join("\n");
}

function instantiations(text: string): number {
  const path = `${generated}consumer.ts`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, version) =>
    name === path ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
  const program = ts.createProgram([path], options, host);
  const [problem] = ts.getPreEmitDiagnostics(program);
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  // What `tsc --extendedDiagnostics` prints; the compiler does not declare it.
  return (program as ts.Program & { getInstantiationCount(): number }).getInstantiationCount();
}
