const { name } = await client.codes.bank({ bank_standard_code: "088" });
console.log(name.includes("신한")); // true
