const receipt = await client.externalReceipts.issue({
  merchant_uid: "cash-1",
  channel_key: "channel-key-1",
  name: "Tea",
  amount: 5_000,
  identifier: "01000000000",
  identifier_type: "phone",
});
console.log(receipt.amount); // 5000
