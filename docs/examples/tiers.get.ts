const tier = await client.tiers.get({ tier_code: "001" });
console.log(tier.tier_name); // 샌드박스
