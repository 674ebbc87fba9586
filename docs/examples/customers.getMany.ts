const keys = await client.customers.getMany({ customer_uid: ["card-1"] });
console.log(keys.length); // 1
