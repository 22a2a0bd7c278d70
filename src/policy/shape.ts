/** What is wrong with a piece of JSON: where (`$.clauses[2].ref`), what, and what would put it right. */
export type Problem = { path: string; problem: string; remedy: string };

/** Looks at a value and notes what is wrong with it. */
export type Shape = (value: unknown, path: string, problems: Problem[]) => void;

/** A string that is not blank; `blank` lets the empty one pass as well. */
export function text({
  blank = false,
  pattern,
  form,
}: {
  blank?: boolean;
  pattern?: RegExp;
  form?: string;
} = {}): Shape {
  return (value, path, problems) => {
    if (typeof value !== 'string') wrongType(value, path, 'a text in quotation marks', problems);
    else if (!blank && value.trim() === '') {
      problems.push({
        path,
        problem: 'is empty',
        remedy: 'Write something here, or take the key out if it is optional.',
      });
    } else if (pattern && !pattern.test(value)) {
      problems.push({ path, problem: `is ${JSON.stringify(value)}`, remedy: `Write ${form ?? pattern}.` });
    }
  };
}

/** One of these values, compared by `===`. */
export function oneOf(...allowed: unknown[]): Shape {
  return (value, path, problems) => {
    if (allowed.includes(value)) return;
    const list = allowed.map((one) => JSON.stringify(one)).join(' or ');
    problems.push({ path, problem: `is ${show(value)}`, remedy: `Write ${list}.` });
  };
}

/** A list of such items; `atLeastOne` refuses the empty one. */
export function list(item: Shape, { atLeastOne = false } = {}): Shape {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return wrongType(value, path, 'a list in square brackets', problems);
    if (atLeastOne && value.length === 0) {
      problems.push({ path, problem: 'is an empty list', remedy: 'Name at least one.' });
    }
    value.forEach((one, index) => {
      item(one, `${path}[${index}]`, problems);
    });
  };
}

/** An object with these keys and no others. */
export function record(required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  return (value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return wrongType(value, path, 'an object in curly brackets', problems);
    }
    for (const key of Object.keys(required)) {
      if (Object.hasOwn(value, key)) continue;
      problems.push({ path: `${path}.${key}`, problem: 'is missing', remedy: `Add the key "${key}".` });
    }
    const shapes = { ...optional, ...required };
    for (const [key, one] of Object.entries(value)) {
      const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
      if (shape) shape(one, `${path}.${key}`, problems);
      else {
        const known = Object.keys(shapes).join(', ');
        problems.push({
          path: `${path}.${key}`,
          problem: 'is not a known key',
          remedy: `Known here: ${known}.`,
        });
      }
    }
  };
}

function wrongType(value: unknown, path: string, wanted: string, problems: Problem[]): void {
  problems.push({ path, problem: `is ${show(value)}`, remedy: `Write ${wanted}.` });
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return value === undefined ? 'missing' : JSON.stringify(value);
}
