const sale = {
  channel_key: "channel-key-1",
  name: "Tea",
  amount: 5_000,
  identifier: "01000000000",
  identifier_type: "phone",
} as const;
await client.externalReceipts.issue({ merchant_uid: "cash-1", ...sale });
const receipt = await client.externalReceipts.get({ merchant_uid: "cash-1" });
console.log(receipt.amount); // 5000
