/** The types of JSON Schema. */

/** Whether a value is of a type; `integer` takes every number without a fraction, as Ajv does. */
export function isOfType(data: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return typeof data === 'object' && data !== null && !Array.isArray(data);
    case 'array':
      return Array.isArray(data);
    case 'null':
      return data === null;
    case 'integer':
      return Number.isInteger(data);
    default:
      return typeof data === type;
  }
}
