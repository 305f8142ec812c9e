/**
 * Placeholders in configuration files (`${X}`, `$X`, `{{ X }}`, `${{ X }}`): filled with values that the config gives, and
 * shaded where there is none, so that a template can be parsed before it is rendered and every place stays exact.
 */

/** What is left to fill in a text. */
export interface Unfilled {
  /** The names of the variables, sorted; an expression that is no name stands as it is written. */
  readonly names: readonly string[];
  /** Lines of control (`{{ if … }}`, `{% for … %}`) were passed over: what is read stands in the text, rendered or not. */
  readonly isConditional: boolean;
}

// Each alternative ends at a brace or at the end of the line, so that a text is searched in linear time.
const placeholders =
  /\$?\{\{[^{}\r\n]*\}\}|\$\{[A-Za-z_][A-Za-z0-9_.-]*(?:[:?=+][^{}\r\n]*)?\}|\$[A-Za-z_][A-Za-z0-9_]*/g;

/** A line of nothing but actions of a template language. */
const controlLine = /^[ \t]*(?:(?:\{\{[^\r\n]*\}\}|\{%[^\r\n]*%\})[ \t]*)+$/gm;

// Characters of private use have no meaning in YAML, stand anywhere in a plain scalar, and are one unit long, as ASCII is.
const shade = 0xe000;
const shaded = /[\uE000-\uE07F]/;
const allShaded = /[\uE000-\uE07F]/g;

/** Most texts have no placeholder, and are told so without a search. */
function mayHold(text: string): boolean {
  return text.includes('$') || text.includes('{{');
}

/** `$` before a name of lower-case letters is text: passwords and expressions have it (`$2a$10$abc`). */
function isPlaceholder(match: string): boolean {
  return /^\$[A-Za-z_]/.test(match) ? match === match.toUpperCase() : true;
}

/** The name that a placeholder asks for; undefined where it is an expression. */
function nameIn(match: string): { name: string | undefined; isQuoted: boolean } {
  const inner = match.replace(/^\$?\{\{-?|-?\}\}$|^\$\{?|\}$/g, '').trim();
  const isQuoted = /\|\s*quote$/.test(inner);
  const bare = inner
    .replace(/\s*\|\s*quote$/, '')
    .replace(/^env\s+["'](\w+)["']$/, '$1')
    .replace(/[:?=+].*$/, '')
    .replace(/^\./, '');
  return { name: /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(bare) ? bare : undefined, isQuoted };
}

/** True where a text, of a value as it was read, still holds a placeholder. */
export function hasPlaceholder(text: string): boolean {
  return mayHold(text) && (text.match(placeholders) ?? []).some(isPlaceholder);
}

/** The names of the placeholders of a text. */
export function placeholderNames(text: string): string[] {
  return (text.match(placeholders) ?? []).filter(isPlaceholder).map(match => nameIn(match).name ?? match);
}

/** Fills the placeholders whose variables are given, all else stays. A value has one line, so lines keep their numbers. */
export function fill(text: string, variables: ReadonlyMap<string, string>): string {
  if (variables.size === 0) return text;
  return text.replace(placeholders, match => {
    const { name, isQuoted } = nameIn(match);
    const value = name === undefined ? undefined : variables.get(name);
    if (value === undefined) return match;
    return isQuoted ? JSON.stringify(value) : value;
  });
}

/**
 * A text of the same length in which placeholders have no meaning for a parser; undefined where it has none (or has
 * already the characters that they become).
 */
export function shadePlaceholders(text: string): { text: string; unfilled: Unfilled } | undefined {
  if (shaded.test(text)) return undefined;
  let isConditional = false;
  const straight = text.replace(controlLine, line => {
    isConditional = true;
    return ' '.repeat(line.length);
  });
  const names = new Set<string>();
  const dark = straight.replace(placeholders, match => {
    if (!isPlaceholder(match)) return match;
    names.add(nameIn(match).name ?? match);
    return shadeText(match);
  });
  if (names.size === 0 && !isConditional) return undefined;
  return { text: dark, unfilled: { names: [...names].sort(), isConditional } };
}

/** The text of one key or value as it stands in a shaded file. */
export function shadeValue(text: string): string {
  if (!mayHold(text)) return text;
  return text.replace(placeholders, match => (isPlaceholder(match) ? shadeText(match) : match));
}

function shadeText(text: string): string {
  return text.replace(/[\0-\x7F]/g, char => String.fromCharCode(shade + char.charCodeAt(0)));
}

/** The data of a shaded file with its placeholders as they were written. */
export function unshade(value: unknown): unknown {
  if (typeof value === 'string') return unshadeText(value);
  if (Array.isArray(value)) return value.map(unshade);
  if (typeof value !== 'object' || value === null) return value;
  // Makes own properties of every key, `__proto__` included.
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [unshadeText(key), unshade(child)]));
}

function unshadeText(text: string): string {
  return text.replace(allShaded, char => String.fromCharCode(char.charCodeAt(0) - shade));
}

/** True where a shaded text holds a placeholder. */
export function isShaded(text: string): boolean {
  return shaded.test(text);
}

/** The texts before, between and after the placeholders; the text alone where it has none. */
export function betweenPlaceholders(text: string): string[] {
  if (!mayHold(text)) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(placeholders)) {
    if (!isPlaceholder(match[0])) continue;
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

/** In lower case but for the placeholders, whose names have a case. */
export function lowerCase(text: string): string {
  return mayHold(text) ? unshadeText(shadeValue(text).toLowerCase()) : text.toLowerCase();
}
