const schedule = await client.subscribe.getSchedule({ merchant_uid: "month-planned" });
console.log(schedule.schedule_status, schedule.amount); // scheduled 9900
