/** The functions of Helm templates that decide what a manifest says; every other gives a value that is not known. */
import { isObject, own, toText } from '../../document/pointer.ts';

/** A value that only the release, the cluster or a function of the chart knows. */
export const unknown: unique symbol = Symbol('unknown');

/** How it is written into a rendered manifest. */
export const unknownText = '__unknown__';

/** As Go's templates see it: nothing, zero and what is empty is false; `unknown` where that is the value. */
export function truth(value: unknown): boolean | typeof unknown {
  if (value === unknown || value === unknownText) return unknown;
  if (value === undefined || value === null || value === false || value === 0 || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

type Call = (args: unknown[]) => unknown;

const functions: Readonly<Record<string, Call>> = {
  // The value comes last, by the pipe.
  default: ([otherwise, value]) => {
    const holds = truth(value);
    return holds === unknown ? unknown : holds ? value : otherwise;
  },
  coalesce: args => firstTrue(args),
  required: ([, value]) => value,
  ternary: ([yes, no, test]) => {
    const holds = truth(test);
    return holds === unknown ? unknown : holds ? yes : no;
  },
  not: ([value]) => negate(truth(value)),
  empty: ([value]) => negate(truth(value)),
  and: args => args.find(arg => truth(arg) !== true) ?? args.at(-1),
  or: args => {
    const first = args.find(arg => truth(arg) !== false);
    return first === undefined ? args.at(-1) : first;
  },
  eq: whole(([first, ...rest]) => rest.some(one => same(one, first))),
  ne: whole(([a, b]) => !same(a, b)),
  lt: ordered((a, b) => a < b),
  le: ordered((a, b) => a <= b),
  gt: ordered((a, b) => a > b),
  ge: ordered((a, b) => a >= b),
  quote: known(([value]) => JSON.stringify(textOf(value))),
  squote: known(([value]) => `'${textOf(value).replaceAll("'", "''")}'`),
  toString: known(([value]) => textOf(value)),
  int: known(([value]) => Math.trunc(Number(value)) || 0),
  int64: known(([value]) => Math.trunc(Number(value)) || 0),
  float64: known(([value]) => Number(value) || 0),
  lower: known(([value]) => textOf(value).toLowerCase()),
  upper: known(([value]) => textOf(value).toUpperCase()),
  trim: known(([value]) => textOf(value).trim()),
  trunc: known(([count, value]) =>
    Number(count) >= 0 ? textOf(value).slice(0, Number(count)) : textOf(value).slice(Number(count)),
  ),
  trimSuffix: known(([end, value]) => {
    const text = textOf(value);
    return text.endsWith(textOf(end)) ? text.slice(0, text.length - textOf(end).length) : text;
  }),
  contains: whole(([part, value]) => textOf(value).includes(textOf(part))),
  hasPrefix: whole(([start, value]) => textOf(value).startsWith(textOf(start))),
  hasSuffix: whole(([end, value]) => textOf(value).endsWith(textOf(end))),
  replace: known(([old, by, value]) => textOf(value).replaceAll(textOf(old), textOf(by))),
  trimPrefix: known(([start, value]) => {
    const text = textOf(value);
    return text.startsWith(textOf(start)) ? text.slice(textOf(start).length) : text;
  }),
  dict: args =>
    Object.fromEntries(
      args.flatMap((name, index) => (index % 2 === 0 && name !== unknown ? [[textOf(name), args[index + 1]]] : [])),
    ),
  printf: ([format, ...args]) => printed(format, args),
  hasKey: known(([map, key]) => own(map, textOf(key)) !== undefined),
  get: known(([map, key]) => own(map, textOf(key)) ?? ''),
  toJson: known(([value]) => JSON.stringify(value ?? null)),
  toYaml: known(([value]) => blockOf(value)),
  indent: known(([count, value]) => indented(Number(count), textOf(value))),
  nindent: known(([count, value]) => `\n${indented(Number(count), textOf(value))}`),
  list: args => args,
};

/** Calls a function by name; `unknown` where it is not among those above. */
export function callFunction(name: string, args: unknown[]): unknown {
  return Object.hasOwn(functions, name) ? functions[name]!(args) : unknown;
}

/** As a template prints it. */
export function textOf(value: unknown): string {
  if (value === unknown) return unknownText;
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return unknownText;
  return toText(value);
}

function known(call: Call): Call {
  return args => (args.includes(unknown) ? unknown : call(args));
}

/** What compares texts cannot tell while a part of one is not known. */
function whole(call: Call): Call {
  return known(args => (args.some(arg => typeof arg === 'string' && arg.includes(unknownText)) ? unknown : call(args)));
}

function ordered(holds: (a: number, b: number) => boolean): Call {
  return whole(([a, b]) => holds(Number(a), Number(b)));
}

function negate(value: boolean | typeof unknown): unknown {
  return value === unknown ? unknown : !value;
}

function firstTrue(args: unknown[]): unknown {
  for (const arg of args) {
    const holds = truth(arg);
    if (holds === unknown) return unknown;
    if (holds) return arg;
  }
  return undefined;
}

function same(a: unknown, b: unknown): boolean {
  return (
    a === b || (a !== null && b !== null && typeof a !== 'object' && typeof b !== 'object' && toText(a) === toText(b))
  );
}

function printed(format: unknown, args: unknown[]): unknown {
  if (typeof format !== 'string') return unknown;
  let next = 0;
  // An unknown part leaves the rest readable: names are often `printf "%s-api" .Release.Name`.
  return format.replace(/%[sdvq]/g, () => textOf(args[next++]));
}

/** A mapping or list as a YAML block, one line an entry; the values are JSON, which YAML reads. */
function blockOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map(one => `- ${JSON.stringify(one)}`).join('\n');
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  return entries.map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`).join('\n');
}

function indented(count: number, text: string): string {
  const blanks = ' '.repeat(Math.min(Math.max(count, 0), 200) || 0);
  return text
    .split('\n')
    .map(line => blanks + line)
    .join('\n');
}
