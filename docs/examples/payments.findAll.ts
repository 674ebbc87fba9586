const { total, list } = await client.payments.findAll({ merchant_uid: "order-card" });
console.log(total, list[0]?.status); // 1 paid
