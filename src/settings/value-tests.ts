/** Whether a value that came from outside has the right form. */
export type Test = (value: unknown) => boolean;

/** Any text, the empty one too. */
export const isString: Test = (value) => typeof value === 'string';
/** True or false, and nothing that only stands for it. */
export const isBoolean: Test = (value) => typeof value === 'boolean';

/** One of these texts. */
export function isOneOf(...allowed: string[]): Test {
  return (value) => typeof value === 'string' && allowed.includes(value);
}

/** A list, empty or not, each entry of which passes the test. */
export function isListOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every((entry) => test(entry));
}

/** An object, no list, each value of which passes the test; the test is given the key too. */
export function isRecordOf(test: (value: unknown, key: string) => boolean): Test {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, entry]) => test(entry, key));
}
