const receipt = await client.receipts.issue({
  imp_uid: transfer.imp_uid,
  identifier: "01000000000",
  identifier_type: "phone",
});
console.log(receipt.type, receipt.amount); // person 14000
