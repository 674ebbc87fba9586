const payment = await client.payments.get({ imp_uid: card.imp_uid });
console.log(payment.status, payment.amount); // paid 14000
