await client.subscribe.unschedule({ merchant_uid: "month-planned" });
const again = await client.subscribe.reschedule({ merchant_uid: "month-planned", schedule_at: nextMonth });
console.log(again.schedule_status); // scheduled
