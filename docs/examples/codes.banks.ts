const banks = await client.codes.banks();
console.log(banks.some(({ code }) => code === "088")); // true
