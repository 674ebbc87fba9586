const moved = await client.subscribe.moveSchedule({ merchant_uid: "month-planned", schedule_at: nextMonth + 86_400 });
console.log((moved.schedule_at ?? 0) - nextMonth); // 86400
