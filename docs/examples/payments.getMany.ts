const payments = await client.payments.getMany({ merchant_uid: ["order-card", "order-transfer"] });
console.log(payments.map(({ pay_method }) => pay_method).join(", ")); // card, trans
