const charge = await client.subscribe.again({
  customer_uid: "card-1",
  merchant_uid: "month-1",
  name: "Tea",
  amount: 9_900,
});
console.log(charge.status, charge.amount); // paid 9900
