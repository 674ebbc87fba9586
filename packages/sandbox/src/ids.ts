// Every number that the gateway gives out, from a counter and the clock: the same story gives the same numbers.

/** Like the gateway's own: `imp_` and twelve digits. The counter alone keeps a million of them apart. */
export function toImpUid(sequence: number, at: number): string {
  return `imp_${digits(at, 6)}${digits(sequence, 6)}`;
}

/** The gateway's number of an approval, an issued account or a refund. */
export function toTransactionId(sequence: number, at: number): string {
  return `${digits(at, 12)}${digits(sequence, 8)}`;
}

export function toApprovalNumber(sequence: number): string {
  return digits(sequence, 8);
}

export function toCancellationId(sequence: number, at: number): string {
  return `cancellation_${digits(at, 12)}${digits(sequence, 8)}`;
}

export function toAccessToken(sequence: number, at: number): string {
  return `${sequence.toString(16).padStart(20, "0")}${at.toString(16).padStart(20, "0")}`;
}

/** `.invalid` can lead nowhere, by RFC 2606. */
export function toReceiptUrl(transactionId: string): string {
  return `https://sandbox.invalid/receipts/${transactionId}`;
}

export function digits(value: number, length: number): string {
  return String(value).padStart(length, "0").slice(-length);
}
