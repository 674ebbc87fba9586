await client.payments.prepare({ merchant_uid: "order-next", amount: 20_000 });
const prepared = await client.payments.updatePrepared({ merchant_uid: "order-next", amount: 25_000 });
console.log(prepared.amount); // 25000
