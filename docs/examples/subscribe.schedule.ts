const [planned] = await client.subscribe.schedule({
  customer_uid: "card-1",
  schedules: [{ merchant_uid: "month-2", schedule_at: nextMonth, name: "Tea", amount: 9_900 }],
});
console.log(planned?.schedule_status); // scheduled
