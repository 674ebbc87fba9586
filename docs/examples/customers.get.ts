const key = await client.customers.get({ customer_uid: "card-1" });
console.log(key.pg_provider); // kicc
