// Packs to the same bytes every time: pnpm writes the dependencies in whichever order it has looked them up.
module.exports = {
  hooks: {
    beforePacking: ({ dependencies = {}, ...manifest }) => ({
      ...manifest,
      ...(Object.keys(dependencies).length > 0 && {
        dependencies: Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1))),
      }),
    }),
  },
};
