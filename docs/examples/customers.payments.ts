await client.subscribe.again({ customer_uid: "card-1", merchant_uid: "month-1", name: "Tea", amount: 9_900 });
const { list } = await client.customers.payments({ customer_uid: "card-1" });
console.log(list.map(({ customer_uid_usage }) => customer_uid_usage).includes("payment")); // true
