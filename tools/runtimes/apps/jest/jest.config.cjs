// Jest as it is without flags: CommonJS, each test file in a realm of its own.
module.exports = {
  rootDir: __dirname,
  cacheDirectory: `${__dirname}/cache`,
  testEnvironment: "node",
  testMatch: ["**/*.spec.js"],
  transform: { "\\.js$": "./transform.cjs" },
  watchman: false,
};
