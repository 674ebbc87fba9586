const prepared = await client.payments.prepare({ merchant_uid: "order-next", amount: 20_000 });
console.log(prepared.amount); // 20000
