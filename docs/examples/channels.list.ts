const channels = await client.channels.list();
console.log(channels.every(({ pg_provider }) => pg_provider === "kicc")); // true
