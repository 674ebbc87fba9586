// As a CommonJS module: tells which checks held, or dies with the first that did not.
const { smoke } = require("../smoke.cjs");

smoke().then((held) => console.log(JSON.stringify(held)));
