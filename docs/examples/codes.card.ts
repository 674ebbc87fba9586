const { name } = await client.codes.card({ card_standard_code: "367" });
console.log(name.includes("현대")); // true
