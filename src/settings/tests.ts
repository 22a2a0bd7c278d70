/** Whether a value that came from outside has the right form. */
export type Test = (value: unknown) => boolean;

export const isString: Test = (value) => typeof value === 'string';
export const isBoolean: Test = (value) => typeof value === 'boolean';

export function isOneOf(...allowed: string[]): Test {
  return (value) => typeof value === 'string' && allowed.includes(value);
}

export function isListOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every((entry) => test(entry));
}

export function isRecordOf(test: (value: unknown, key: string) => boolean): Test {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, entry]) => test(entry, key));
}
