// Tells JSON from what only a program may hold.

/** Whether the value is what JSON.parse could have given. */
export function isJson(value: unknown): boolean {
  if (value === null) return true;
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      return Array.isArray(value) ? isJsonArray(value) : isJsonObject(value);
    default:
      return false;
  }
}

function isJsonArray(items: readonly unknown[]): boolean {
  return Object.keys(items).length === items.length && items.every(isJson) && hasOnlyData(items);
}

function isJsonObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) && hasOnlyData(value) && Object.values(value).every(isJson)
  );
}

function hasOnlyData(value: object): boolean {
  return Reflect.ownKeys(value).every((key) => {
    const { enumerable, get } = Object.getOwnPropertyDescriptor(value, key) ?? {};
    return get === undefined && (enumerable || (Array.isArray(value) && key === "length"));
  });
}
