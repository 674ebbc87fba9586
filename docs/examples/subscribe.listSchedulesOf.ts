const range = { customer_uid: "card-1", from: nextMonth - 86_400, to: nextMonth + 86_400 };
for await (const schedule of paginate(client.subscribe.listSchedulesOf, range)) console.log(schedule.merchant_uid); // month-planned
