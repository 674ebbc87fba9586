// What `@kicc-kit/client/ko` offers.
export { type Korean, toKorean } from "./korean.ts";
