const voided = await client.vbanks.revoke({ imp_uid: deposit.imp_uid });
console.log(voided.status); // failed
