// What a change reads like in CHANGELOG.md: its own words, and no commit hash, so that a copy without history releases the same text.
module.exports = {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll("\n", "\n  ")}`,
  // Siblings always have the same version, so a line that says so says nothing.
  getDependencyReleaseLine: async () => "",
};
