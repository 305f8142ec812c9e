/**
 * What GitHub's runner reads in a log: a copy, rule by rule, of its two command parsers (actions/runner:
 * Runner.Common/ActionCommand.cs, Runner.Worker/ActionCommandManager.cs), for the proof of T-01.
 */

export interface RunnerCommand {
  command: string;
  properties: Record<string, string>;
  data: string;
}

const registered = new Set(
  (
    'stop-commands internal-set-repo-path set-env set-output save-state add-path add-mask add-matcher remove-matcher ' +
    'debug warning error notice group endgroup echo'
  ).split(' '),
);

/** .NET's Char.IsWhiteSpace, which TrimStart uses. */
const leadingWhiteSpace = /^[\t-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;
/** Characters that a comparison by culture passes over: the runner's IndexOf and StartsWith take no ordinal comparison. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the expression is for
const ignorable = /[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

export interface ParseOptions {
  /** As a runner compares whose culture data passes over characters without width; else ordinal. */
  culture?: boolean;
}

/** Every command in the output of a step, in order; text between `stop-commands` and its end is passed over. */
export function readRunnerCommands(output: string, options: ParseOptions = {}): RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let stopToken: string | undefined;
  // StreamReader.ReadLine ends a line at LF, CR and CR LF.
  for (const line of output.split(/\r\n|\r|\n/)) {
    const known = (name: string) =>
      registered.has(name.toLowerCase()) || (stopToken !== undefined && name.toLowerCase() === stopToken.toLowerCase());
    const command = parseV2(line, known, options) ?? parseV1(line, known, options);
    if (!command) continue;
    if (stopToken !== undefined) {
      if (command.command.toLowerCase() === stopToken.toLowerCase()) stopToken = undefined;
    } else if (command.command.toLowerCase() === 'stop-commands') stopToken = command.data;
    else commands.push(command);
  }
  return commands;
}

/** `::name key=value,key=value::data` at the start of a line. */
function parseV2(line: string, known: (name: string) => boolean, options: ParseOptions): RunnerCommand | undefined {
  const message = line.replace(leadingWhiteSpace, '');
  if (!startsWith(message, '::', options)) return undefined;
  const end = indexOf(message, '::', 2, options);
  if (end < 2) return undefined;
  const info = message.slice(2, end);
  const space = info.indexOf(' ');
  const command = space < 0 ? info : info.slice(0, space);
  if (!known(command)) return undefined;
  const properties = space > 0 ? split(info.slice(space + 1).trim(), ',', propertyCodes) : {};
  return { command, properties, data: decode(message.slice(end + 2), dataCodes) };
}

/** `##[name key=value;key=value]data` anywhere in a line. */
function parseV1(line: string, known: (name: string) => boolean, options: ParseOptions): RunnerCommand | undefined {
  const prefix = indexOf(line, '##[', 0, options);
  if (prefix < 0) return undefined;
  const bracket = line.indexOf(']', prefix);
  if (bracket < prefix + 3) return undefined;
  const info = line.slice(prefix + 3, bracket);
  const space = info.indexOf(' ');
  const command = space < 0 ? info : info.slice(0, space);
  if (!known(command)) return undefined;
  const properties = space > 0 ? split(info.slice(space + 1), ';', oldCodes) : {};
  return { command, properties, data: decode(line.slice(bracket + 1), oldCodes) };
}

type Codes = readonly (readonly [code: string, char: string])[];
// The order is the runner's: `%25` comes last, so that `%250A` gives `%0A` and no line break.
const dataCodes: Codes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyCodes: Codes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const oldCodes: Codes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function decode(text: string, codes: Codes): string {
  return codes.reduce((decoded, [code, char]) => decoded.replaceAll(code, char), text);
}

/** .NET's Split with RemoveEmptyEntries, twice: a leading `=` of a value is lost, an empty value loses its key. */
function split(text: string, separator: string, codes: Codes): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const part of text.split(separator).filter(piece => piece !== '')) {
    const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(part) ?? [];
    if (key !== undefined && value !== undefined) properties[key] = decode(value, codes);
  }
  return properties;
}

function startsWith(text: string, token: string, options: ParseOptions): boolean {
  return matchAt(text, token, 0, options);
}

function indexOf(text: string, token: string, from: number, options: ParseOptions): number {
  for (let at = from; at < text.length; at++) if (matchAt(text, token, at, options)) return at;
  return -1;
}

function matchAt(text: string, token: string, at: number, { culture = false }: ParseOptions): boolean {
  let index = at;
  for (const char of token) {
    while (culture && ignorable.test(text[index] ?? '')) index++;
    if (text[index] !== char) return false;
    index++;
  }
  return true;
}
