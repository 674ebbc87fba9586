// The channels that the played console has, and the shop's number at the gateway in each.
import type { PgSetting } from "@kicc-kit/types";

export const liveShop = "IM00000000";
export const testShop = "T5102001";

export const channels: readonly PgSetting[] = [
  {
    pg_provider: "kicc",
    pg_id: liveShop,
    sandbox: false,
    type: "payment",
    channel_name: "KICC",
    channel_key: "channel-key-00000000-0000-4000-8000-000000000001",
  },
  {
    pg_provider: "kicc",
    pg_id: testShop,
    sandbox: true,
    type: "payment",
    channel_name: "KICC 테스트",
    channel_key: "channel-key-00000000-0000-4000-8000-000000000002",
  },
];
