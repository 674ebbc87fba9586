const { list } = await client.payments.listByStatus({ payment_status: "ready" });
console.log(list.map(({ merchant_uid }) => merchant_uid).join(", ")); // order-deposit
