// POST /users/getToken
import { AuthResponse } from "@kicc-kit/validators/AuthResponse";
import { GetTokenRequest } from "@kicc-kit/validators/GetTokenRequest";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused, refuseInvalid } from "../route.ts";
import { renewToken } from "../token.ts";

export const getToken = defineRoute({
  method: "POST",
  path: "/users/getToken",
  needsToken: false,
  takes: GetTokenRequest,
  gives: AuthResponse,
  refuse(issues) {
    const isMissing = issues.some(({ code }) => code === "required" || code === "minLength");
    return isMissing ? refusals.keyOrSecretMissing : refuseInvalid(issues);
  },
  answer({ token, sequence }, { imp_key, imp_secret }, { at, key, secret }) {
    if (imp_key !== key || imp_secret !== secret) return refused(refusals.wrongKeyOrSecret);
    const renewed = renewToken(token, at, sequence);
    return accepted(
      { ...renewed, now: at },
      {
        changes: renewed === token ? [] : [{ kind: "token", token: renewed }],
      },
    );
  },
});
