/** Io: what a run knows of the world around it, so that tests can give it another one. */
import { Buffer } from 'node:buffer';
import { UserError } from './errors.ts';

export interface Stream {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal in characters; undefined where there is none. */
  readonly columns: number | undefined;
}

/** GitHub's word that somebody may let a change's own exceptions count: write permission, not the author, this head commit. */
export interface Approval {
  /** The login. */
  readonly by: string;
  readonly label: string;
}

export interface Io {
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  readonly stdout: Stream;
  /** Progress, notes and errors. */
  readonly stderr: Stream;
  /** All bytes of standard input; throws a UserError above `maxBytes`. */
  readStdin(maxBytes: number): Promise<Uint8Array>;
  /** Asks the person at the terminal; undefined where there is none, or the question is broken off (Ctrl-C, Ctrl-D). */
  ask(question: string): Promise<string | undefined>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `stop` at the first Ctrl-C; the function that it returns takes that back. */
  onInterrupt(stop: () => void): () => void;
  /**
   * Set by the Action alone, when it has asked GitHub: acceptances and suppressions that the change itself adds count. No
   * flag, variable or config can set it, or a pull request could open its own gate (T-12).
   */
  readonly approval?: Approval;
}

/** The real one, over a Node process. */
export function processIo(host: NodeJS.Process): Io {
  return {
    cwd: host.cwd(),
    env: host.env,
    stdout: streamOf(host, host.stdout),
    stderr: streamOf(host, host.stderr),
    readStdin: maxBytes => readAll(host.stdin, maxBytes),
    ask: question => ask(question, host),
    now: Date.now,
    onInterrupt(stop) {
      host.once('SIGINT', stop);
      return () => host.off('SIGINT', stop);
    },
  };
}

function streamOf(host: NodeJS.Process, stream: NodeJS.WriteStream): Stream {
  let isClosed = false;
  let isGuarded = false;
  const guard = (error: NodeJS.ErrnoException): void => {
    isClosed = true;
    // A reader that had enough (`specgate lint | head`) changes no verdict; a result that is lost (disk full) does.
    if (error.code === 'EPIPE') return;
    host.exitCode = 2;
    if (stream !== host.stderr) host.stderr.write(`specgate: the results cannot be written (${error.code})\n`);
  };
  return {
    write: text => {
      // At the first write: a program that only uses the library keeps its streams to itself.
      if (!isGuarded) stream.on('error', guard);
      isGuarded = true;
      if (!isClosed) stream.write(text);
    },
    isTTY: stream.isTTY === true,
    // It changes with the window.
    get columns() {
      return stream.columns;
    },
  };
}

/** On standard error, since standard output is for results. */
async function ask(question: string, { stdin, stderr }: NodeJS.Process): Promise<string | undefined> {
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    return await new Promise<string | undefined>(resolve => {
      lines.once('close', () => resolve(undefined));
      lines.question(question, resolve);
    });
  } finally {
    lines.close();
  }
}

async function readAll(stdin: AsyncIterable<unknown>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    length += bytes.length;
    if (length > maxBytes) {
      throw new UserError(
        `Standard input holds more than ${maxBytes / 1024 / 1024} MiB; --max-file-size raises the limit.`,
        { file: '<stdin>' },
      );
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
