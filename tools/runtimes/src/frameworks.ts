// Jest, NestJS and Next.js: an application in each, which loads the packages in that framework's way.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { openGateway, sendTo } from "../../play-shop.ts";
import { requireAll } from "./checks.ts";
import { findPackage, script } from "./installed.ts";
import { run, withServer } from "./program.ts";
import type { Runner } from "./runner.ts";

const ORDER = {
  pay_method: "card",
  merchant_uid: "order-0001",
  name: "Green tea",
  amount: 14_000,
  buyer_tel: "010-0000-0000",
};

export const FRAMEWORKS: readonly Runner[] = [
  {
    name: "Jest",
    kind: "framework",
    how: { en: "a test in CommonJS, without flags", ko: "CommonJS 테스트, 플래그 없이" },
    find: () => findPackage("jest"),
    async run({ folder, checks }) {
      copyFileSync(join(folder, "smoke.mjs"), join(folder, "jest/smoke.js"));
      const jest = script("jest", "bin/jest.js");
      requireAll(checks, await run([...jest, "--config", "jest/jest.config.cjs"], folder));
    },
  },
  {
    name: "NestJS",
    kind: "framework",
    how: { en: "an application in CommonJS builds and answers", ko: "CommonJS 애플리케이션이 빌드되고 응답함" },
    find: () => findPackage("@nestjs/core"),
    async run({ folder, checks }) {
      await run([...script("typescript", "bin/tsc"), "--project", "nest"], folder);
      await withServer([process.execPath, "nest/dist/main.js"], folder, async (url) => {
        requireAll(checks, await ask(`${url}/smoke`, 200));
        await ask(`${url}/orders`, 201, ORDER);
        requireText(await ask(`${url}/orders`, 400, { ...ORDER, amount: "14000" }), '"message":["amount"]');
      });
    },
  },
  {
    name: "Next.js",
    kind: "framework",
    how: {
      en: "an application builds; routes, a page and a component of the browser answer; the shop of `examples` runs",
      ko: "애플리케이션이 빌드되고 라우트, 페이지, 클라이언트 컴포넌트가 응답하며, `examples`의 가맹점이 실행됨",
    },
    find: () => findPackage("next"),
    async run({ folder, checks }) {
      const [next, app] = [script("next", "dist/bin/next"), join(folder, "next")];
      await run([...next, "build"], app);
      const gateway = await openGateway();
      const command = [...next, "start", "--hostname", "127.0.0.1", "--port", "0"];
      await withServer(
        command,
        app,
        async (url, stop) => {
          requireAll(checks, await ask(`${url}/smoke`, 200));
          requireText(await ask(url, 200), "amount: 정수 값이어야 합니다");
          await gateway.play({ send: sendTo(url), stop });
        },
        gateway.env,
      ).finally(gateway.close);
    },
  },
];

async function ask(url: string, status: number, body?: object): Promise<string> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(60_000),
    ...(body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.status !== status)
    throw new Error(`${url} gave HTTP ${response.status} where ${status} is right:\n${text}`);
  return text;
}

function requireText(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`the answer does not hold ${part}:\n${text}`);
}
