/** The program of the Action, dist/action.js: the one place that ends its process. */
import process from 'node:process';
import { run } from './action.ts';
import { reportError } from './command-line/report-error.ts';
import { processIo } from './io.ts';

const io = processIo(process);

// Node's own handling would end with 1, which says that the gate is shut.
process.on('uncaughtException', error => {
  process.exit(reportError(error, io.env.RUNNER_DEBUG === '1', io));
});

const code = await run(io);
// No process.exit here: what is still in a pipe would be lost. A stream that failed has set a code of its own.
process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
