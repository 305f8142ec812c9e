/** Shell scripts → the commands that they run, as far as a look at the text tells; nothing is expanded or run. */

export interface Command {
  /** The program without its folder, then its arguments; quotes are taken off. */
  words: readonly string[];
  /** From 0, of the script. */
  line: number;
}

// Words before a program that run it.
const runners = new Set([
  'sudo',
  'time',
  'exec',
  'command',
  'env',
  'nohup',
  'npx',
  'bunx',
  'then',
  'do',
  'else',
  'if',
  '!',
  '{',
]);
const runnersOfTwo = new Set([
  'pnpm dlx',
  'yarn dlx',
  'npm exec',
  'pnpm exec',
  'yarn exec',
  'poetry run',
  'uv run',
  'pipenv run',
  'bundle exec',
  'dotnet tool run',
]);

const longestScript = 200_000;
/** Commands inside commands. */
const deepest = 4;

/** Every simple command of a script, in the order of the text; what only looks like one inside quotes is none. */
export function commandsOf(script: string, depth = 0): Command[] {
  const text = withoutHereDocuments(script.slice(0, longestScript));
  const commands: Command[] = [];
  let words: string[] = [];
  let word: string | undefined;
  let quote = '';
  let line = 0;
  let start = 0;
  const add = (part: string): void => {
    word = (word ?? '') + part;
  };
  const endWord = (): void => {
    if (word === undefined) return;
    if (words.length === 0) start = line;
    words.push(word);
    word = undefined;
  };
  const endCommand = (): void => {
    endWord();
    const program = programOf(words);
    if (program.length > 0) commands.push({ words: program, line: start });
    words = [];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    const expression = text.startsWith('${{', at)
      ? /^\$\{\{[^\n]*?\}\}/.exec(text.slice(at, at + 500))?.[0]
      : undefined;
    if (expression !== undefined) {
      // A value that the pipeline fills in is one word, blanks and all.
      add(expression);
      at += expression.length - 1;
    } else if (char === '$' && text[at + 1] === '(' && quote !== "'") {
      // What another command prints is part of the word; that command is run as well.
      const end = closing(text, at + 1);
      const inner = text.slice(at + 2, end);
      if (depth < deepest)
        for (const one of commandsOf(inner, depth + 1)) commands.push({ ...one, line: one.line + line });
      add(text.slice(at, end + 1).replaceAll('\n', ' '));
      line += inner.split('\n').length - 1;
      at = end;
    } else if (char === '\\' && quote !== "'") {
      const next = text[++at] ?? '';
      if (next !== '\n') add(next);
      else line++;
    } else if (quote !== '') {
      if (char === quote) quote = '';
      else add(char);
    } else if (char === '"' || char === "'") {
      quote = char;
      add('');
    } else if (char === '#' && word === undefined) {
      while (at + 1 < text.length && text[at + 1] !== '\n') at++;
    } else if (';|&()\n'.includes(char)) {
      endCommand();
    } else if (/\s/.test(char)) endWord();
    else add(char);
    if (char === '\n') line++;
  }
  endCommand();
  return commands;
}

/** The parenthesis that closes the one at `open`; the end of the text where none does. */
function closing(text: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\\') at++;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === "'") quote = char;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return text.length;
}

/** Their lines stay, emptied: what is written into a file is not run here. */
function withoutHereDocuments(script: string): string {
  let end: string | undefined;
  return script
    .split(/\r?\n/)
    .map(line => {
      if (end !== undefined) {
        if (line.trim() === end) end = undefined;
        return '';
      }
      end = /(?<!<)<<-?\s*["']?(\w+)/.exec(line)?.[1];
      return line;
    })
    .join('\n');
}

function programOf(words: readonly string[]): string[] {
  let at = 0;
  for (;;) {
    const word = words[at];
    if (word === undefined) return [];
    if (/^[A-Za-z_]\w*=/.test(word) || runners.has(word)) at++;
    else if (runnersOfTwo.has(`${word} ${words[at + 1]}`)) at += 2;
    // Flags of a runner: `npx --yes specgate`.
    else if (at > 0 && word.startsWith('-')) at++;
    else break;
  }
  const [program = '', ...rest] = words.slice(at);
  return [program.slice(program.lastIndexOf('/') + 1).replace(/@[^@]*$/, '') || program, ...rest];
}

/** Flags that take a value and may stand before the verb, of the programs that deploy. */
const valueFlags = new Set([
  '-n',
  '--namespace',
  '--context',
  '--kube-context',
  '--kubeconfig',
  '--token',
  '--server',
  '-s',
  '--cluster',
  '-f',
  '--file',
  '-e',
  '--environment',
]);

/** The words that are neither flags nor values of such flags: of `oc -n x apply -f -` it is `oc apply`. */
export function withoutFlags(words: readonly string[]): string[] {
  return words.filter((word, index) => !word.startsWith('-') && !(index > 0 && valueFlags.has(words[index - 1]!)));
}
