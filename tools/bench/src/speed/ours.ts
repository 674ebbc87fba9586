// How ours is called among the candidates.

export const OURS = "ours";
export const OUR_GUARD = "our guard alone";
