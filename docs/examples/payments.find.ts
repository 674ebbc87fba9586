// The answer to a charge was lost: was it paid?
const payment = await client.payments.find({ merchant_uid: "order-card", payment_status: "paid" });
console.log(payment.imp_uid === card.imp_uid); // true
