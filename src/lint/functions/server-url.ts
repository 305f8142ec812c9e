/** The variables of a server URL, and what the URL becomes with their values. */

/** The names between braces, in order, repeated ones included. A name is not empty and holds no line break. */
export function variablesIn(url: string): string[] {
  const names: string[] = [];
  for (const line of url.split(/[\n\r\u2028\u2029]/)) {
    for (let from = 0; ; ) {
      const open = line.indexOf('{', from);
      const close = open < 0 ? -1 : line.indexOf('}', open + 2);
      if (close < 0) break;
      names.push(line.slice(open + 1, close));
      from = close + 1;
    }
  }
  return names;
}

/** The combinations of values grow as their product, so no more text than this is made of them. */
const mostText = 1_000_000;

/**
 * The first `most` combinations of values that give no valid absolute URL, in the order of the values.
 * Combinations beyond the first million characters are not tried.
 */
export function invalidSubstitutions(
  url: string,
  variables: readonly (readonly [name: string, values: readonly string[]])[],
  most: number,
): string[] {
  const invalid: string[] = [];
  if (variables.length === 0 || variables.some(([, values]) => values.length === 0)) return invalid;
  const encoded = variables.map(([name, values]) => [`{${name}}`, values.map(encode)] as const);
  const turns = encoded.map(() => 0);
  for (let written = 0; ; ) {
    let text = url;
    for (const [index, [token, values]] of encoded.entries()) {
      const parts = text.split(token);
      const value = values[turns[index]!]!;
      written += text.length + parts.length * value.length;
      if (written > mostText) return invalid;
      text = parts.join(value);
    }
    if (!URL.canParse(text) && invalid.push(text) === most) return invalid;
    if (!advance(turns, encoded)) return invalid;
  }
}

/** Goes to the next combination, the last variable fastest; false after the last one. */
function advance(turns: number[], variables: readonly (readonly [string, readonly string[]])[]): boolean {
  for (let index = turns.length - 1; index >= 0; index--) {
    turns[index] = turns[index]! + 1;
    if (turns[index]! < variables[index]![1].length) return true;
    turns[index] = 0;
  }
  return false;
}

/** `encodeURI`; a text with half a surrogate pair, which that refuses, stays as it is. */
function encode(value: string): string {
  try {
    return encodeURI(value);
  } catch {
    return value;
  }
}
