const revoked = await client.subscribe.unschedule({ customer_uid: "card-1" });
console.log(revoked.map(({ merchant_uid, schedule_status }) => `${merchant_uid} ${schedule_status}`).join()); // month-planned revoked
