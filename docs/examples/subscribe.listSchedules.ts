for await (const schedule of schedulesBetween(client, {
  schedule_from: nextMonth - 86_400,
  schedule_to: nextMonth + 86_400,
})) {
  console.log(schedule.merchant_uid); // month-planned
}
