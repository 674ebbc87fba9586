// In which direction the values go that a section speaks of, as far as its title tells.
import type { Direction } from "../../codegen/src/model/model.ts";

const RECEIVED =
  /\bresponses?\b|\bresults?\b|\bcallback\b|\bwebhooks?\b|\brsp\b|\breturn(?:s|ed)?\b|응답|결과|콜백|웹훅|반환|수신|리디렉션|리다이렉트|redirect/i;

/** What a page describes is mostly what its readers are to send. */
export function directionOfTitle(title: string): Direction {
  return RECEIVED.test(title) ? "received" : "sent";
}
