await client.subscribe.unschedule({ merchant_uid: "month-planned" });
const charge = await client.subscribe.retry({ merchant_uid: "month-planned" });
console.log(charge.status, charge.amount); // paid 9900
