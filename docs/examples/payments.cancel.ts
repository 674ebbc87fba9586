const payment = await client.payments.get({ imp_uid: card.imp_uid });
const refunded = await client.payments.cancel({ payment, amount: 4_000, reason: "One tin was sold out" });
console.log(refunded.cancel_amount, refunded.cancel_history?.length); // 4000 1
