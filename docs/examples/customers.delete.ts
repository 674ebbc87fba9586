await client.subscribe.unschedule({ customer_uid: "card-1" }); // or its charges would fail
const deleted = await client.customers.delete({ customer_uid: "card-1", reason: "The buyer left" });
console.log(deleted.customer_uid); // card-1
