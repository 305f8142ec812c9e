/** Documents that are too large to be one API that a person can learn (G-80). */
import { isObject } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';

interface Options {
  maxOperations: number;
  maxBytes: number;
}

const oversize: RuleFunction<Options> = (_value, options, context) => {
  const found = operations(context).length;
  const advice = 'An API that needs so much text is often several; consider one document for each.';
  if (found > options.maxOperations) {
    return [
      {
        message: `${found} operations in one document, more than ${options.maxOperations}. ${advice}`,
        path: ['paths'],
      },
    ];
  }
  if (isLonger(context.root, options.maxBytes)) {
    return [
      { message: `The document is larger than ${Math.round(options.maxBytes / 1e6)} MB. ${advice}`, path: ['info'] },
    ];
  }
  return [];
};
export default oversize;

/** The length of the compact JSON, shared objects once, counted up to the limit alone. */
function isLonger(root: unknown, limit: number): boolean {
  let length = 0;
  const seen = new Set<object>();
  const stack: unknown[] = [root];
  while (stack.length && length <= limit) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null) length += String(value).length + 2;
    else if (!seen.has(value)) {
      seen.add(value);
      if (isObject(value)) for (const key of Object.keys(value)) length += key.length + 4;
      for (const child of Object.values(value)) stack.push(child);
    }
  }
  return length > limit;
}
