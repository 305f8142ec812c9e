/** Makes the mistake in a folder of its own, and gives what specgate says of it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { main } from '../../src/cli.ts';
import { folderWith } from '../support/documents.ts';
import { commitAll, git, makeRepository } from '../support/git.ts';
import { fakeIo } from '../support/io.ts';
import type { Mistake } from './mistake.ts';

export interface Outcome {
  exit: number;
  out: string;
  err: string;
}

/** Ports differ from run to run; the messages name this one. */
const shownPort = '8001';

export async function make(mistake: Omit<Mistake, 'exit' | 'says'>): Promise<Outcome> {
  const { files = {}, env = {}, then = {}, before = [], stdin = '' } = mistake;
  const gateway = await openGateway(mistake.gateway);
  const atPort = (text: string): string => text.replaceAll(`127.0.0.1:${shownPort}`, `127.0.0.1:${gateway.port}`);
  const folder = folderWith(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? atPort(content) : content]),
    ),
  );
  try {
    const cwd = mistake.git ? repositoryIn(folder, mistake.git) : folder;
    const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, atPort(value)]));
    for (const line of before) {
      const io = fakeIo({ cwd, env: given });
      if ((await main(words(line), io)) !== 0) throw new Error(`${line}: ${io.err()}`);
    }
    for (const [name, content] of Object.entries(then)) {
      mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
      writeFileSync(path.join(cwd, name), atPort(content));
    }
    const io = fakeIo({ cwd, env: given, stdin });
    const exit = await main(words(mistake.run), io);
    const shown = (text: string): string =>
      text.replaceAll(`127.0.0.1:${gateway.port}`, `127.0.0.1:${shownPort}`).replaceAll(cwd, '.');
    return { exit, out: shown(io.out()), err: shown(io.err()) };
  } finally {
    gateway.close();
    rmSync(folder, { recursive: true });
  }
}

function words(line: string): string[] {
  return line.split(' ').filter(word => word !== '');
}

function repositoryIn(folder: string, kind: 'committed' | 'shallow'): string {
  makeRepository(folder);
  if (kind === 'committed') return folder;
  commitAll(folder);
  git(folder, 'clone', '--quiet', '--depth=1', `file://${folder}`, 'clone');
  git(path.join(folder, 'clone'), 'remote', 'remove', 'origin');
  return path.join(folder, 'clone');
}

async function openGateway(answer: Mistake['gateway']): Promise<{ port: number; close(): void }> {
  if (answer === undefined) return { port: Number(shownPort), close: () => undefined };
  const server = createServer((_request, response) => {
    if (answer === 'down') return response.destroy();
    response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  if (answer === 'down') server.close();
  return { port, close: () => server.close() };
}
