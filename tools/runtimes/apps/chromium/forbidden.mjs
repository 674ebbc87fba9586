// What the page's policy must stop: code made from a string.
globalThis.smoked = Promise.resolve(new Function("return []")());
