/** Makes untrusted text safe for each medium that it is written to; the only place that escapes (T-01, T-02). */
import { randomBytes } from 'node:crypto';

/** Separates what a parser must not read as one token; it has no width, so the reader sees the text as it was. */
const zeroWidth = '\u200B';

/** C0 but tab, DEL, C1, bidi controls, the two Unicode line ends and halves of surrogate pairs. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the expression is for
  /[\0-\x08\n-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Cs}/gu;
const escapeOf = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

/** One line for a terminal: control, bidi and line-ending characters become `\n`, `\u001b` and so on; tabs stay. */
export function visible(text: string): string {
  return text.replace(hidden, char => escapeOf.get(char) ?? unicodeEscape(char));
}

/** As `visible`, but CR and LF stay, for media that carry them encoded. */
function visibleLines(text: string): string {
  return text.replace(hidden, char => (escapeOf.has(char) ? char : unicodeEscape(char)));
}

/** One UTF-16 unit as JSON and JavaScript write it: `\u001b`. */
function unicodeEscape(char: string): string {
  return '\\u' + char.charCodeAt(0).toString(16).padStart(4, '0');
}

/** At most `limit` UTF-16 units, the last one `…` where something was cut; never cuts a surrogate pair. */
export function truncate(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '') + '…';
}

/**
 * Takes the meaning of a workflow command from every line of a text that is already `visible`: `::` at the start of a
 * line, after white space or colours, and the old form `##[`, which GitHub's runner finds anywhere in a line.
 *
 * The runner compares by culture, which may pass over U+200B; it then cuts the name of the command at a fixed distance,
 * so that the name begins with `:` or `[` and is not known.
 */
export function breakCommands(text: string): string {
  return (
    text
      .replaceAll('##[', `#${zeroWidth}#[`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC begins a colour
      .replace(/^((?:[^\S\n]|\x85|\x1B\[[\d;]*m)*:)(?=:)/gm, `$1${zeroWidth}`)
  );
}

/** One line for the log, whatever the text holds: for standard output, standard error and progress. */
export function logLine(text: string): string {
  return breakCommands(visible(text));
}

/**
 * Free text longer than a line, for the log of a runner, which reads no command between the two lines around it.
 * `token` must be unknown to whoever wrote the text: 128 random bits.
 */
export function stopCommands(text: string, token: string = randomBytes(16).toString('hex')): string {
  const lines = text.split(/\r\n|\r|\n/).map(visible);
  return `::stop-commands::${token}\n${lines.join('\n')}\n::${token}::\n`.replaceAll('##[', `#${zeroWidth}#[`);
}

/** The text after `::name …::`, as the runner decodes it. */
function commandData(text: string): string {
  return visibleLines(text)
    .replaceAll('##[', `#${zeroWidth}#[`)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

/** The value of a property of a workflow command. The runner drops a leading `=`, for which it has no code. */
function commandProperty(text: string): string {
  return commandData(text.replace(/^=/, `${zeroWidth}=`))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}

/** `::error file=a.yaml,line=1::message`, without a line break; empty and undefined properties are left out. */
export function workflowCommand(
  name: string,
  properties: Record<string, string | number | undefined>,
  data: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${commandProperty(String(value))}`);
  return `::${name}${list.length > 0 ? ' ' : ''}${list.join(',')}::${commandData(data)}`;
}

/** One word of a command line to paste into a shell: quoted where a shell would read anything but itself in it. */
export function shellWord(text: string): string {
  const shown = visible(text);
  return /^[\w./:=@%+,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}

/** A Markdown code span: nothing in it is markup, a link or a mention. A text of nothing gives `(empty)`. */
export function codeSpan(text: string, limit = 300): string {
  const content = breakCommands(visible(truncate(text, limit)).replaceAll('\t', ' '));
  if (content.trim() === '') return '(empty)';
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return fence + pad + content + pad + fence;
}

/**
 * A code span inside a cell of a GFM table, where `|` ends the cell unless an odd number of `\` stands before it. After
 * an odd number of them the reader sees one more.
 */
export function tableCodeSpan(text: string, limit = 300): string {
  return codeSpan(text, limit).replace(
    /(\\*)\|/g,
    (_, slashes: string) => slashes + (slashes.length % 2 ? '\\\\|' : '\\|'),
  );
}

/** For the content of HTML elements and quoted attributes, on one line; what is hidden is shown as in a terminal. */
export function htmlText(text: string): string {
  return escapeMarkup(visible(text));
}

/** For the content of XML 1.0 elements and quoted attributes, on one line; decodes to the text, line breaks included. */
export function xmlText(text: string): string {
  return escapeMarkup(visibleLines(text).replace(/[\uFFFE\uFFFF]/g, ''))
    .replaceAll('\t', '&#9;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;');
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('##[', '#&#35;[');
}

/** JSON, indented by two, that decodes to exactly the same data and holds no hidden character and no `##[`. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll('##[', '#\\u0023[')
    .replace(hidden, char => (char === '\n' ? char : unicodeEscape(char)));
}

/** For a SARIF message, where `[words](target)` would be a link (standard, 3.11.6). */
export function sarifText(text: string): string {
  return text.replaceAll('](', `]${zeroWidth}(`);
}

/** A relative URI reference for a path with `/`: every byte that is not plain is percent-encoded. */
export function uriPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(segment => encodeURIComponent(segment).replace(/[!'()*]/g, percentEncode))
    .join('/');
}

function percentEncode(char: string): string {
  return '%' + char.charCodeAt(0).toString(16).toUpperCase();
}
