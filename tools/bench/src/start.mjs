// Imports one module, checks one value, and prints how many milliseconds that took. Plain JavaScript, since it must be the whole process.
const [url, member, text] = process.argv.slice(2);
const value = JSON.parse(text);
const start = performance.now();
const module = await import(url);
const isAccepted = (member === "" ? module : module[member]).is(value);
const milliseconds = performance.now() - start;
if (!isAccepted) throw new Error("a good value was refused");
process.stdout.write(String(milliseconds));
