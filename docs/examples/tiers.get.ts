const tier = await client.tiers.get({ tier_code: "A01" }).catch((error: unknown) => error);
console.log(tier instanceof NotFoundError); // true
