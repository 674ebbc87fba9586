await client.payments.prepare({ merchant_uid: "order-next", amount: 20_000 });
const { amount } = await client.payments.getPrepared({ merchant_uid: "order-next" });
console.log(amount); // 20000
