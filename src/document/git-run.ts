/** Starts git: an argument array, no shell, no hooks, no network of its own accord (T-21). */

// Neither configuration nor attributes of the tree may run anything, nor a bare repository that the tree brings.
const safe = [
  'core.hooksPath=/dev/null',
  'protocol.allow=never',
  'core.fsmonitor=false',
  'safe.bareRepository=explicit',
];

export interface GitAnswer {
  ok: boolean;
  stdout: Buffer;
  stderr: string;
  /** It said more than `maxBytes`, and the rest was not read. */
  isCut: boolean;
}

/** What stands in `stderr` where there is no git. */
export const notInstalled = 'git is not installed';

export function git(cwd: string, args: string[], input?: string, maxBytes = 1024 * 1024): GitAnswer {
  // Most runs on files never ask git, and the module takes as long to load as a small document to read.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const done = spawnSync('git', [...safe.flatMap(setting => ['-c', setting]), ...args], {
    cwd,
    input,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1' },
    maxBuffer: maxBytes + 4096,
    timeout: 30_000,
    windowsHide: true,
  });
  const code = (done.error as NodeJS.ErrnoException | undefined)?.code;
  return {
    ok: done.status === 0 && !done.error,
    stdout: done.stdout ?? Buffer.alloc(0),
    stderr: code === 'ENOENT' ? notInstalled : String(done.stderr ?? ''),
    isCut: code === 'ENOBUFS',
  };
}
