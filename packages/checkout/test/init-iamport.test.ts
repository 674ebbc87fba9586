// Starting the page: once, for one merchant, and only where there is a browser. What a browser makes of it is in test/browser.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CheckoutError, initIamport, loadIamport, requestPay } from "../src/index.ts";
import { clearPage, order, placeStandIn, type StandIn } from "./stand-in.ts";

let gateway: StandIn;
beforeEach(() => {
  gateway = placeStandIn();
});
afterEach(clearPage);

describe("starting the page", () => {
  test("happens once, however many ask", async () => {
    const all = await Promise.all([initIamport("imp00000000"), initIamport("imp00000000"), loadIamport()]);
    await initIamport("imp00000000");
    expect(gateway.calls).toEqual([["init", "imp00000000"]]);
    expect(new Set(all).size).toBe(1);
  });

  test("of a sub-merchant calls agency alone", async () => {
    await initIamport("imp00000000", { tierCode: "001" });
    await initIamport("imp00000000", { tierCode: "001" });
    expect(gateway.calls).toEqual([["agency", "imp00000000", "001"]]);
  });

  test("happens again for a script that took the place of the first", async () => {
    await initIamport("imp00000000");
    placeStandIn(gateway.calls);
    await initIamport("imp00000000");
    expect(gateway.calls).toEqual([
      ["init", "imp00000000"],
      ["init", "imp00000000"],
    ]);
  });

  test.each([
    ["another merchant", "imp11111111", {}],
    ["a sub-merchant", "imp00000000", { tierCode: "001" }],
  ])("for %s as well is an error", async (_, userCode, options) => {
    await initIamport("imp00000000");
    await expect(initIamport(userCode, options)).rejects.toMatchObject({ code: "OTHER_USER_CODE" });
    expect(gateway.calls).toEqual([["init", "imp00000000"]]);
  });

  test("without a merchant's code is an error, and asks for nothing", async () => {
    for (const none of ["", undefined])
      await expect(initIamport(none as string)).rejects.toMatchObject({ code: "NO_USER_CODE" });
    expect(gateway.calls).toEqual([]);
  });

  test("a request waits for a start that is under way", async () => {
    const started = initIamport("imp00000000");
    void requestPay(order);
    await started;
    await vi.waitFor(() => expect(gateway.calls.map(([name]) => name)).toEqual(["init", "request_pay"]));
  });
});

describe("a start that is over", () => {
  test("keeps no request waiting: it reaches the script in the same turn", async () => {
    await initIamport("imp00000000");
    void requestPay(order);
    expect(gateway.calls.map(([name]) => name)).toEqual(["init", "request_pay"]);
  });

  test("is forgotten where it failed", async () => {
    clearPage();
    await expect(initIamport("imp00000000")).rejects.toThrow(CheckoutError);
    placeStandIn(gateway.calls);
    void requestPay(order);
    expect(gateway.calls.map(([name]) => name)).toEqual(["request_pay"]);
  });
});

describe("where no browser is", () => {
  beforeEach(clearPage);

  test.each([
    ["loadIamport", () => loadIamport(), "NO_BROWSER"],
    ["initIamport", () => initIamport("imp00000000"), "NO_BROWSER"],
    ["requestPay", () => requestPay(order), "NOT_LOADED"],
  ])("%s is an error that says so, each time", async (_, call, code) => {
    for (let time = 0; time < 2; time++) {
      const error = await call().then(
        () => undefined,
        (reason) => reason,
      );
      expect(error).toBeInstanceOf(CheckoutError);
      expect(error).toMatchObject({ code });
    }
  });
});
