const { expired_at, now } = await client.getToken();
console.log(expired_at - now); // 1800
