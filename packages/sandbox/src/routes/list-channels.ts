// GET /users/pg
import { MultiplePgSettingResponse } from "@kicc-kit/validators/MultiplePgSettingResponse";
import { channels } from "../channels.ts";
import { defineTable } from "../route.ts";

export const listChannels = defineTable("/users/pg", MultiplePgSettingResponse, channels);
