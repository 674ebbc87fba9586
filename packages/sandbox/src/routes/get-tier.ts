// GET /tiers/{tier_code}
import type { Tier } from "@kicc-kit/types";
import { GetTierQuery } from "@kicc-kit/validators/GetTierQuery";
import { TierResponse } from "@kicc-kit/validators/TierResponse";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

/** The one sub-merchant that the played console has. */
const tier: Tier = { tier_code: "001", tier_name: "샌드박스" };

export const getTier = defineRoute({
  method: "GET",
  path: "/tiers/{tier_code}",
  takes: GetTierQuery,
  gives: TierResponse,
  answer: (_state, { tier_code }) => (tier_code === tier.tier_code ? accepted(tier) : refused(refusals.tierNotFound)),
});
