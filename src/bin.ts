#!/usr/bin/env node
/** The program: the one place that ends the process. */
import process from 'node:process';
import v8 from 'node:v8';
import { main } from './cli.ts';
import { reportError } from './command-line/report-error.ts';
import { processIo } from './io.ts';

// A run lasts a second or two, and V8 would spend a tenth of its CPU time and more on optimising code that is not used again: let it
// begin later (measured by bench/run.mjs and bench/diff.mjs). Node 24, with a cheap compiler between, gains nothing by it; and V8
// prints a complaint about a flag that it does not know.
const lateOptimisation: Record<string, string> = {
  20: '--interrupt-budget=2000000',
  22: '--invocation-count-for-turbofan=12000',
};
const flag = lateOptimisation[process.versions.node.split('.')[0] ?? ''];
if (flag !== undefined) v8.setFlagsFromString(flag);

const io = processIo(process);

// Node's own handling would end with 1, which says that the gate is shut.
process.on('uncaughtException', error => {
  process.exit(reportError(error, process.argv.includes('--verbose'), io));
});

const code = await main(process.argv.slice(2), io);
// No process.exit here: what is still in a pipe would be lost. A stream that failed has set a code of its own.
process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
