/** `specgate render`: the gateway's own configuration as files, without calling anything. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from '../../document/parse.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { advanceAll } from '../../gateway/lifecycle.ts';
import type { Target } from '../../gateway/provider.ts';
import type { Io } from '../../io.ts';
import { jsonText, logLine } from '../../text.ts';
import type { ExitCode } from '../../verdict.ts';
import type { Invocation } from '../command.ts';
import { limitsOf } from '../from-options.ts';
import { type GatewaySession, openGateway } from './session.ts';

/** Throws a UserError where the config or a document is wrong, or a file cannot be written. */
export async function runRender({ values, config }: Invocation<'render'>, io: Io): Promise<ExitCode> {
  const { gateway, quiet, out } = values;
  const [{ format }] = values.format as [(typeof values.format)[number]];
  const session = await openGateway(
    { config: config!, gateway, qualifier: undefined, limits: limitsOf(values), quiet },
    io,
  );
  const target = await targetOf(session);
  for (const { what, says } of session.provider.limitations(target)) {
    if (!quiet) io.stderr.write(`specgate: not possible at this gateway (${what}): ${logLine(says)}\n`);
  }
  const files = [...session.provider.render(target)].map(([name, text]) => rendered(name, text, format));
  if (out === undefined) {
    const separator = format === 'json' ? '' : '---\n';
    for (const { name, text } of files) io.stdout.write(format === 'json' ? text : `${separator}# ${name}\n${text}`);
    return exitCodes.open;
  }
  for (const { name, text } of files) write(path.resolve(io.cwd, out), name, text);
  if (!quiet) io.stderr.write(`specgate: wrote ${files.length} files to ${logLine(out)}\n`);
  return exitCodes.open;
}

/** Every product of the config published to an empty gateway. Throws a UserError where the config or a document is wrong. */
export async function targetOf(session: GatewaySession): Promise<Target> {
  const desired = await session.desired();
  const nothing = { products: [], apis: [] };
  const events = desired.products.map(content => ({ name: 'publish' as const, product: content, content }));
  const outcome = advanceAll(nothing, events, { productionMode: false, commit: desired.commit });
  if (outcome.kind === 'refused') throw new UserError(outcome.says);
  const { transitions, catalog } = outcome;
  return { transitions, catalog, scope: catalog.products, desired, adopt: false };
}

function rendered(name: string, text: string, format: 'yaml' | 'json'): { name: string; text: string } {
  if (format === 'yaml' || !/\.ya?ml$/.test(name)) return { name, text };
  return { name: name.replace(/\.ya?ml$/, '.json'), text: `${jsonText(parseDocument(text, name).data)}\n` };
}

function write(folder: string, name: string, text: string): void {
  const file = path.join(folder, ...name.split('/'));
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(`The file cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`, {
      file: name,
    });
  }
}
