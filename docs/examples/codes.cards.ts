const cards = await client.codes.cards();
console.log(cards.length > 0); // true
