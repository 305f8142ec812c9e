/** The gateway of files through the suite of all providers, and what is its own: text, order, links, locks, kill -9. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { UserError } from '../../src/errors.ts';
import { digestOf } from '../../src/gateway/digest.ts';
import { type Folder, folderOnDisk } from '../../src/gateway/providers/files/disk.ts';
import { filesProvider } from '../../src/gateway/providers/files.ts';
import { catalogRendering } from '../../src/gateway/providers/kong-file/of-catalog.ts';
import { folderWith } from '../support/documents.ts';
import { quickFolder } from './bench.ts';
import { climbon100, climbon101, conformance, mustRun, orderOf, sessionAt, type TestGateway } from './conformance.ts';
import { FaultScript, Killed } from './faults.ts';
import { desiredOf } from './products.ts';

const owner = { owner: 'specgate', repository: 'bcgov/climbon' };
// As a config without a word about Kong has it.
const kong = { what: 'Kong', render: catalogRendering({ type: 'files', 'version-in': 'header' }, owner) };

const strangers = {
  'README.md': 'Our catalog.\n',
  'products/bears/1.0.0.yaml': 'product: bears\nversion: 1.0.0\nowner: parks\n',
  'apis/bears/1.0.0.yaml': 'api: bears\nversion: 1.0.0\nowner: parks\n',
  'apis/bears/1.0.0.openapi.yaml': 'openapi: 3.0.3\n',
  'apis/notes.txt': 'by hand\n',
};

interface FilesGateway extends TestGateway {
  readonly root: string;
}

/** Like the disk, but that writes fail as the script says, and a killed process writes nothing more. */
function faulty(folder: Folder, faults: FaultScript, log: string[], wrote: () => void): Folder {
  let isDead = false;
  const alive = (): void => {
    if (isDead) throw new Killed();
  };
  const die = (): never => {
    isDead = true;
    throw new Killed();
  };
  return {
    ...folder,
    list() {
      alive();
      return folder.list();
    },
    write(file, text) {
      alive();
      const fault = faults.next();
      if (fault === 'killed-before') die();
      if (fault === 'fails-before') throw new UserError('The file cannot be written (ENOSPC).', { file }, 3);
      log.push(`${text === undefined ? 'DELETE' : 'PUT'} ${file}`);
      folder.write(file, text);
      wrote();
      if (fault === 'killed-after') die();
      if (fault === 'answer-lost') throw new UserError('The file cannot be written (EIO).', { file }, 3);
    },
    lock(holder, ttlSeconds) {
      alive();
      const lock = folder.lock(holder, ttlSeconds);
      return {
        async release() {
          alive();
          await lock.release();
        },
      };
    },
  };
}

function filesGateway(): FilesGateway {
  const root = quickFolder(strangers);
  const faults = new FaultScript();
  const log: string[] = [];
  const listeners: (() => void)[] = [];
  const text = (isTheirs: boolean): string =>
    filesOf(root)
      .filter(file => file in strangers === isTheirs)
      .map(file => `# ${file}\n${readFileSync(path.join(root, file), 'utf8')}`)
      .join('\n');
  return {
    root,
    provider: () => {
      const folder = folderOnDisk(root, root, Date.now);
      return filesProvider(
        faulty(folder, faults, log, () => listeners.forEach(listener => void listener())),
        owner,
        kong,
      );
    },
    faults,
    log: () => log,
    strangers: () => text(true),
    dump: () => text(false),
    expireLocks: () => rmSync(path.join(root, '.specgate.lock'), { force: true }),
    live: () =>
      filesOf(root)
        .filter(file => file.startsWith('products/'))
        .map(file => readFileSync(path.join(root, file), 'utf8'))
        .filter(record => /^state: (published|deprecated)$/m.test(record))
        .map(record => `${/^product: (.*)$/m.exec(record)?.[1]}:${/^version: (.*)$/m.exec(record)?.[1]}`),
    onWrite: listener => void listeners.push(listener),
    close: () => rmSync(root, { recursive: true }),
  };
}

function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

conformance({
  name: 'files',
  faults: ['fails-before', 'answer-lost', 'killed-before', 'killed-after'],
  keeps: { dates: true, migrationTargets: true, commit: true, subscriptions: false, content: true },
  open: filesGateway,
});

describe('a catalog of files', () => {
  async function published(): Promise<FilesGateway> {
    const gateway = filesGateway();
    await mustRun(sessionAt(gateway), orderOf('publish'), [climbon100]);
    return gateway;
  }

  it('is readable', async () => {
    const gateway = await published();
    expect(filesOf(gateway.root).filter(file => !(file in strangers))).toEqual([
      'apis/routes/1.0.0.openapi.yaml',
      'apis/routes/1.0.0.yaml',
      'apis/trails/1.0.0.openapi.yaml',
      'apis/trails/1.0.0.yaml',
      'kong/specgate.yaml',
      'products/climbon/1.0.0.yaml',
    ]);
    expect(readFileSync(path.join(gateway.root, 'products/climbon/1.0.0.yaml'), 'utf8')).toMatchInlineSnapshot(`
      "# Written by specgate: specgate --help tells the commands that change it. Edits by hand count as drift.
      product: climbon
      version: 1.0.0
      title: Climbon
      state: published
      apis:
        - routes:1.0.0
        - trails:1.0.0
      plans:
        gold:
          title: gold
          rate-limit: 1000/1hour
      visibility:
        view: public
        subscribe: authenticated
      owner: specgate
      repository: bcgov/climbon
      digest: sha256:6c7c9ea44595878b1eda8f296579f180b8f84dcbb99bd5e25f55a3b15bba2b97
      commit:
        sha: c0ffee0000000000000000000000000000000000
        time: 1790000000
      "
    `);
    expect(readFileSync(path.join(gateway.root, 'apis/routes/1.0.0.yaml'), 'utf8')).toMatchInlineSnapshot(`
      "# Written by specgate: specgate --help tells the commands that change it. Edits by hand count as drift.
      api: routes
      version: 1.0.0
      state: online
      document: 1.0.0.openapi.yaml
      owner: specgate
      repository: bcgov/climbon
      digest: sha256:6a183590e58251fb64fd6ae77a940049d8a90d936ac0c0b167febd56e7b49a87
      "
    `);
    gateway.close?.();
  });

  it('keeps a file of a stranger under a name that it wants, and says whose it is', async () => {
    const gateway = filesGateway();
    writeFileSync(path.join(gateway.root, 'products/bears/1.0.0.yaml'), strangers['products/bears/1.0.0.yaml']);
    const bears = { ...climbon100, name: 'bears' };
    const report = await sessionAt(gateway).run(orderOf('publish'), [bears]);
    expect([report.exitCode, report.says]).toEqual([2, [expect.stringContaining('belongs to parks')]]);
    const adopted = await sessionAt(gateway).run(orderOf('publish', [], { adopt: true }), [bears]);
    expect(adopted.exitCode).toBe(0);
    expect(readFileSync(path.join(gateway.root, 'products/bears/1.0.0.yaml'), 'utf8')).toContain('owner: specgate');
    gateway.close?.();
  });

  it('takes the same owner in another repository for a stranger', async () => {
    const gateway = await published();
    const other = filesProvider(folderOnDisk(gateway.root, gateway.root, Date.now), {
      ...owner,
      repository: 'bcgov/other',
    });
    const theirs = sessionAt({ ...gateway, provider: () => other });
    expect(await theirs.catalog()).toEqual({ products: [], apis: [] });
    const report = await theirs.run(orderOf('publish'), [climbon100]);
    expect(report.says.join()).toContain('belongs to specgate (bcgov/climbon)');
    gateway.close?.();
  });

  it('notices an edit by hand, and puts it right where the commit wants the same', async () => {
    const gateway = await published();
    const file = path.join(gateway.root, 'apis/routes/1.0.0.openapi.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('The routes', 'Some routes'));
    const report = await mustRun(sessionAt(gateway), orderOf('publish'), [climbon100]);
    expect(report.steps.map(({ step, status }) => [step.action, step.entity, step.name, status])).toEqual([
      ['update', 'document', 'routes:1.0.0', 'done'],
    ]);
    expect(readFileSync(file, 'utf8')).toBe(text);
    gateway.close?.();
  });

  it('does not take back what somebody else changed since', async () => {
    const gateway = filesGateway();
    const session = sessionAt(gateway);
    await mustRun(session, orderOf('publish'), [climbon100]);
    const file = path.join(gateway.root, 'products/climbon/1.0.0.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('title: Climbon', 'title: Climb on'));
    const report = await session.rollback();
    expect([report.exitCode, report.result]).toEqual([3, 'failed']);
    expect(report.says.join(' ')).toContain('changed since');
    expect(readFileSync(file, 'utf8')).toContain('Climb on');
    gateway.close?.();
  });

  it.each([
    [
      'state: published',
      'state: puplished',
      /products\/climbon\/1\.0\.0\.yaml:\d+:1: .*state must be one of pre-staged/,
    ],
    ['apis:\n', 'apis: 1\nx:\n', /apis must be a list/],
    ['version: 1.0.0', '"version: 1.0.0', /products\/climbon\/1\.0\.0\.yaml:\d+:\d+: /],
    ['visibility:', 'visibility: [', /products\/climbon\/1\.0\.0\.yaml:\d+:\d+: /],
  ])('refuses a record with %j turned into %j, with its place', async (from, to, message) => {
    const gateway = await published();
    const file = path.join(gateway.root, 'products/climbon/1.0.0.yaml');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
    const session = sessionAt(gateway);
    for (const run of [() => session.run(orderOf('publish'), [climbon100]), () => session.catalog()]) {
      const error = await run().then(
        () => undefined,
        (one: unknown) => one,
      );
      expect(String(error)).toMatch(message);
      expect(error).toMatchObject({ exitCode: 2 });
    }
    gateway.close?.();
  });

  it('writes nothing through a link that leaves the workspace (T-04)', async () => {
    const outside = folderWith({ 'kept.txt': 'mine' });
    const root = folderWith({ '.git/HEAD': '' });
    mkdirSync(path.join(root, 'catalog'));
    symlinkSync(outside, path.join(root, 'catalog/products'));
    const provider = filesProvider(folderOnDisk(path.join(root, 'catalog'), root, Date.now), owner);
    const session = sessionAt({ ...filesGateway(), provider: () => provider });
    await expect(session.run(orderOf('publish'), [climbon100])).rejects.toThrow('outside the workspace');
    rmSync(path.join(root, 'catalog/products'));
    symlinkSync(outside, path.join(root, 'catalog/apis'));
    expect(() => folderOnDisk(path.join(root, 'catalog'), root, Date.now).write('apis/x.yaml', 'x')).toThrow(
      'out of the workspace',
    );
    expect(readdirSync(outside)).toEqual(['kept.txt']);
  });

  it('has a configuration for Kong where one can be drawn, and says why where not', async () => {
    const gateway = filesGateway();
    const session = sessionAt(gateway);
    await mustRun(session, orderOf('publish'), [climbon100]);
    expect(readFileSync(path.join(gateway.root, 'kong/specgate.yaml'), 'utf8')).toContain('specgate.state.published');
    // Two versions of one major version cannot be told apart by a Kong.
    const report = await mustRun(session, orderOf('publish'), [climbon101]);
    expect(report.plan?.limitations).toMatchObject([{ what: 'Kong', says: expect.stringContaining('routes') }]);
    expect(filesOf(gateway.root)).not.toContain('kong/specgate.yaml');
    await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon101]);
    expect(filesOf(gateway.root)).toContain('kong/specgate.yaml');
    gateway.close?.();
  });

  it('reads nothing that is no part of a catalog', async () => {
    const gateway = filesGateway();
    writeFileSync(path.join(gateway.root, 'archive.bin'), '');
    truncateSync(path.join(gateway.root, 'archive.bin'), 21 * 1024 * 1024);
    await mustRun(sessionAt(gateway), orderOf('stage'), [climbon100]);
    gateway.close?.();
  });

  it('names the place in the document itself where none can be drawn, and says so once', async () => {
    const gateway = filesGateway();
    const session = sessionAt(gateway);
    const { products, commit } = desiredOf([climbon100]);
    const text = 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths:\n  /routes: {get: {responses: {}}}\n';
    const document = parseDocument(text, 'apis/routes.yaml');
    const bundled = document.data;
    const apis = products[0]!.apis.map(api => ({ ...api, document, bundled, digest: digestOf(bundled) }));
    const desired = { products: [{ ...products[0]!, apis }], commit };
    const first = await mustRun(session, orderOf('publish'), desired);
    expect(first.plan?.limitations).toMatchObject([
      { what: 'Kong', says: expect.stringMatching(/^apis\/routes\.yaml:1:1/) },
    ]);
    const later = await mustRun(session, orderOf('deprecate', ['climbon']), desired);
    expect(later.plan?.limitations).toEqual([]);
    gateway.close?.();
  });

  it('takes over the lock of a process that is gone, and that of a time that is over', async () => {
    const gateway = filesGateway();
    const file = path.join(gateway.root, '.specgate.lock');
    const { hostname } = await import('node:os');
    for (const held of [
      { holder: 'a', host: hostname(), pid: 2 ** 22 + 1, until: Date.now() + 60_000 },
      { holder: 'b', host: 'elsewhere', pid: 1, until: Date.now() - 1 },
      { holder: 'c' },
    ]) {
      writeFileSync(file, JSON.stringify(held));
      folderOnDisk(gateway.root, gateway.root, Date.now).lock('me', 60);
      expect(readFileSync(file, 'utf8')).toContain('"holder":"me"');
      rmSync(file);
    }
    writeFileSync(file, JSON.stringify({ holder: 'd', host: 'elsewhere', pid: 1, until: Date.now() + 60_000 }));
    expect(() => folderOnDisk(gateway.root, gateway.root, Date.now).lock('me', 60)).toThrow(
      'Another run holds the lock',
    );
    gateway.close?.();
  });
});
