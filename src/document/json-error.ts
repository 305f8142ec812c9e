/** Where and why a text is not JSON, in words; JSON.parse says it differently in every version of Node. */

interface JsonError {
  message: string;
  offset: number;
}

/** The first syntax error of a text that JSON.parse refused. */
export function findJsonError(text: string): JsonError {
  const open: { closer: '}' | ']'; offset: number }[] = [];
  let state = 'value' as 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after';
  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (/[ \t\r\n]/.test(char)) {
      at++;
      continue;
    }
    if (state === 'after') {
      const inner = open.at(-1);
      if (!inner) return fail(noComments(text, at) ?? 'Text stands after the end of the JSON document', at);
      if (char === ',') state = inner.closer === '}' ? 'key' : 'value';
      else if (char === inner.closer) open.pop();
      else return fail(noComments(text, at) ?? `Expected "," or "${inner.closer}" here`, at);
      at++;
      continue;
    }
    if (state === 'colon') {
      if (char !== ':') return fail('Expected ":" after the key', at);
      state = 'value';
      at++;
      continue;
    }
    if ((state === 'first-key' && char === '}') || (state === 'first-value' && char === ']')) {
      open.pop();
      state = 'after';
      at++;
      continue;
    }
    if (state === 'key' || state === 'first-key') {
      if (char === '}') return fail('A comma stands before "}" with nothing after it', text.lastIndexOf(',', at));
      if (char !== '"') return fail(noComments(text, at) ?? 'Expected a key in double quotes', at);
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      state = 'colon';
      continue;
    }
    if (char === '{' || char === '[') {
      open.push({ closer: char === '{' ? '}' : ']', offset: at });
      state = char === '{' ? 'first-key' : 'first-value';
      at++;
      continue;
    }
    if (char === '"') {
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      state = 'after';
      continue;
    }
    value.lastIndex = at;
    const word = value.exec(text);
    if (!word) return failAtValue(text, at);
    at += word[0].length;
    state = 'after';
  }
  const inner = open.at(-1);
  if (inner) return fail(`The file ends before this "${inner.closer === '}' ? '{' : '['}" is closed`, inner.offset);
  return fail(
    text.trim() === '' ? 'The file is empty: an OpenAPI document was expected' : 'The file ends too early',
    text.length,
  );
}

const value = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

function failAtValue(text: string, at: number): JsonError {
  if (text[at] === ']' && text[text.slice(0, at).trimEnd().length - 1] === ',') {
    return fail('A comma stands before "]" with nothing after it', text.lastIndexOf(',', at));
  }
  return fail(noComments(text, at) ?? noSingleQuotes(text, at) ?? 'Expected a value here', at);
}

function noComments(text: string, at: number): string | undefined {
  return text.startsWith('//', at) || text.startsWith('/*', at) || text[at] === '#'
    ? 'JSON has no comments'
    : undefined;
}

function noSingleQuotes(text: string, at: number): string | undefined {
  return text[at] === "'" ? 'JSON wants double quotes' : undefined;
}

function stringEnd(text: string, open: number): number | JsonError {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return fail('A line break or control character stands inside a string', at);
    if (code === 92) {
      at++;
      const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at, at + 5));
      if (!escaped) return fail('An unknown escape stands in a string', at - 1);
      at += escaped[0].length - 1;
    }
  }
  return fail('A string is not closed', open);
}

function fail(problem: string, offset: number): JsonError {
  return { message: `This is not valid JSON: ${problem}.`, offset: Math.max(offset, 0) };
}
