/** References: where they lead, how far they may go, and where what they lead to is written. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultLimits, LimitError, type Limits } from '../../src/document/limits.ts';
import { Loader, type RemoteReader } from '../../src/document/loader.ts';
import { getAt, toPointer } from '../../src/document/pointer.ts';
import { diskSpace } from '../../src/document/space.ts';
import { loadTree, type Tree } from '../../src/document/tree.ts';
import { UserError } from '../../src/errors.ts';
import { folderWith, refusalOf, visitAll } from '../support/documents.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of files; a value is written as JSON. */
function files(content: Record<string, unknown>): string {
  const texts = Object.entries(content).map(([name, one]) => [
    name,
    typeof one === 'string' ? one : JSON.stringify(one),
  ]);
  const folder = folderWith(Object.fromEntries(texts));
  folders.push(folder);
  return folder;
}

function loaderWith(limits: Partial<Limits> = {}, remote?: RemoteReader): Loader {
  return new Loader({ ...defaultLimits, ...limits }, remote);
}

async function treeIn(folder: string, root = 'openapi.json', loader = loaderWith()): Promise<Tree> {
  return loadTree(loader.read({ space: diskSpace(folder, folder), path: root }), loader);
}

async function treeOf(content: Record<string, unknown>, root?: string, loader?: Loader): Promise<Tree> {
  return treeIn(files(content), root ?? Object.keys(content)[0], loader);
}

/** What the problems say, each with its place. */
function problems(tree: Tree): string[] {
  return tree.problems.map(({ document, path: at, message }) => `${document.file}#${toPointer(at)} ${message}`);
}

/** The end of the reference at a path of the root document. */
function end(tree: Tree, ...at: (string | number)[]): unknown {
  return tree.deref(getAt(tree.root.data, at));
}

const hop = (ref: string): { $ref: string } => ({ $ref: ref });

describe('targets', () => {
  it('within a document, with escapes and percent codes', async () => {
    const tree = await treeOf({
      'openapi.json': {
        paths: { '/a~b/{c}': { get: { x: 1 } }, 'ü %': { y: 2 } },
        plain: hop('#/paths/~1a~0b~1{c}/get'),
        encoded: hop('#/paths/~1a~0b~1%7Bc%7D/get'),
        unicode: hop('#/paths/%C3%BC %25'),
        item: hop('#/list/1'),
        list: [0, { z: 3 }],
        root: hop('#'),
        nothing: hop('#/empty'),
        empty: null,
        '': { '': { e: 4 } },
        blank: hop('#//'),
      },
    });
    expect(problems(tree)).toEqual([]);
    expect(['plain', 'encoded', 'unicode', 'item', 'nothing', 'blank'].map(key => end(tree, key))).toEqual([
      { x: 1 },
      { x: 1 },
      { y: 2 },
      { z: 3 },
      null,
      { e: 4 },
    ]);
    expect(end(tree, 'root')).toBe(tree.root.data);
  });

  it('in other files, each read once, relative to the file that refers', async () => {
    const tree = await treeOf({
      'apis/openapi.json': {
        a: hop('../common/schemas.yaml#/Address'),
        b: hop('../common/schemas.yaml#/Address'),
        c: hop('..\\common\\sch%65mas.yaml#/Name'),
        whole: hop('./part.json'),
      },
      'common/schemas.yaml':
        'Address: {town: {$ref: "deep/ü name.yaml#/Town"}}\nName: {$ref: "#/Alias"}\nAlias: {type: string}\n',
      'common/deep/ü name.yaml': 'Town: {back: {$ref: "../../apis/openapi.json#/a"}, type: number}\n',
      'apis/part.json': { p: 1 },
    });
    expect(problems(tree)).toEqual([]);
    expect([...tree.documents.values()].map(({ file }) => file).sort()).toEqual([
      'apis/openapi.json',
      'apis/part.json',
      'common/deep/ü name.yaml',
      'common/schemas.yaml',
    ]);
    expect(end(tree, 'a')).toBe(end(tree, 'b'));
    expect(end(tree, 'c')).toEqual({ type: 'string' });
    expect(end(tree, 'whole')).toEqual({ p: 1 });
    expect(tree.deref((end(tree, 'a') as { town: unknown }).town)).toMatchObject({ type: 'number' });
    expect([...tree.references()]).toHaveLength(7);
  });

  it('through other references', async () => {
    const tree = await treeOf({
      'openapi.json': {
        paths: { '/a': hop('paths.json#/a') },
        through: hop('#/paths/~1a/get/responses/200'),
        own: hop('#/both/x'),
        both: { $ref: '#/other', x: 'own' },
        other: { x: 'other', y: 'other' },
        beyond: hop('#/both/y'),
      },
      'paths.json': { a: hop('more.json#/b') },
      'more.json': { b: { get: hop('#/c') }, c: { responses: { 200: { ok: true } } } },
    });
    expect(problems(tree)).toEqual([]);
    expect(end(tree, 'through')).toEqual({ ok: true });
    expect([end(tree, 'own'), end(tree, 'beyond')]).toEqual(['own', 'other']);
    expect(tree.place(['through', 'ok'])).toMatchObject({
      document: { file: 'more.json' },
      path: ['c', 'responses', '200', 'ok'],
    });
  });

  it('by anchor and id', async () => {
    const tree = await treeOf({
      'openapi.json': {
        openapi: '3.1.0',
        components: {
          schemas: {
            A: { $anchor: 'here', a: 1 },
            B: { $dynamicAnchor: 'node', b: 1 },
            C: { $id: 'https://example.com/c', c: 1 },
            D: { properties: { $anchor: { type: 'string' }, $id: { type: 'string' } } },
          },
        },
        a: hop('#here'),
        b: hop('#node'),
        c: hop('https://example.com/c'),
        d: hop('other.json#there'),
        e: hop('#nowhere'),
        f: hop('other.json#nowhere'),
      },
      'other.json': { x: [{ $anchor: 'there', d: 1 }] },
    });
    expect(['a', 'b', 'c', 'd'].map(key => end(tree, key))).toMatchObject([{ a: 1 }, { b: 1 }, { c: 1 }, { d: 1 }]);
    expect(tree.place(['d', 'd'])).toMatchObject({ document: { file: 'other.json' }, path: ['x', 0, 'd'].map(String) });
    expect(problems(tree)).toEqual([
      'openapi.json#/e The reference "#nowhere" leads nowhere: there is no anchor "nowhere" in openapi.json.',
      'openapi.json#/f The reference "other.json#nowhere" leads nowhere: there is no anchor "nowhere" in other.json.',
    ]);
  });

  it('not of data that only looks like a reference', async () => {
    const data = { $ref: '#/nowhere', more: 1 };
    const tree = await treeOf({
      'openapi.json': {
        openapi: '3.0.3',
        paths: {
          '/a': {
            get: {
              responses: {
                200: {
                  content: {
                    'application/json': {
                      example: data,
                      examples: { one: { value: data }, default: hop('#/x-found') },
                      schema: {
                        default: data,
                        enum: [data],
                        const: data,
                        examples: [data],
                        properties: { example: hop('#/x-found'), default: hop('#/x-found'), enum: hop('#/x-found') },
                      },
                    },
                  },
                },
                default: hop('#/x-found'),
              },
            },
          },
        },
        'x-found': { description: 'here' },
        'x-other': hop('#/nowhere'),
        $ref: 5,
      },
    });
    expect(problems(tree)).toEqual([]);
    expect([...tree.references()]).toHaveLength(5);
  });
});

describe('chains and rings', () => {
  it('end where they end', async () => {
    const tree = await treeOf({
      'openapi.json': {
        a: hop('#/b'),
        b: hop('#/c'),
        c: hop('other.json#/d'),
        self: hop('#/self'),
        r1: hop('#/r2'),
        r2: hop('#/r3'),
        r3: hop('#/r1'),
        into: hop('#/r1'),
        broken: hop('#/half'),
        half: hop('#/nowhere'),
        inside: { properties: { child: hop('#/inside') } },
      },
      'other.json': { d: hop('openapi.json#/end'), e: 1 },
    });
    const { data } = tree.root as { data: Record<string, unknown> };
    expect(problems(tree)).toEqual([
      'openapi.json#/half The reference "#/nowhere" leads nowhere: openapi.json has nothing at /nowhere.',
      'other.json#/d The reference "openapi.json#/end" leads nowhere: openapi.json has nothing at /end.',
      'openapi.json#/self The reference "#/self" leads back to itself, and never to a value.',
      'openapi.json#/r1 The reference "#/r2" leads back to itself, and never to a value.',
    ]);
    // What leads round in a ring, or to nothing, stays what it is.
    for (const key of ['self', 'r1', 'r2', 'r3', 'into']) expect(tree.deref(data[key])).toBe(data[key]);
    expect(tree.deref(data.broken)).toBe(data.half);
    expect(tree.deref(data.a)).toEqual({ $ref: 'openapi.json#/end' });
    expect(end(tree, 'inside', 'properties', 'child') as object).toBe(data.inside);
    expect(tree.place(['self', 'x'])).toMatchObject({ path: ['self'] });
    expect(tree.place(['inside', 'properties', 'child', 'properties', 'child', 'x'])).toMatchObject({
      path: ['inside'],
    });
  });

  it('of references through themselves are no endless search', async () => {
    const long: Record<string, unknown> = {};
    for (let at = 0; at < 20_000; at++) long[`a${at}`] = hop(`#/long/a${at + 1}/x/y`);
    const tree = await treeOf({
      'openapi.json': { x: hop('#/x/y'), y: hop('#/z/a'), z: hop('#/y/b'), long },
    });
    expect(problems(tree).slice(0, 3)).toEqual([
      'openapi.json#/x The reference "#/x/y" leads nowhere: openapi.json has nothing at /x/y.',
      'openapi.json#/y The reference "#/z/a" leads nowhere: openapi.json has nothing at /z/a.',
      'openapi.json#/z The reference "#/y/b" leads nowhere: openapi.json has nothing at /y/b.',
    ]);
    expect(tree.problems).toHaveLength(20_003);
  });

  it('of 30,000 links are followed in linear time', async () => {
    const schemas: Record<string, unknown> = { end: { type: 'string' } };
    for (let at = 0; at < 30_000; at++)
      schemas[`a${at}`] = hop(at === 29_999 ? '#/schemas/end' : `#/schemas/a${at + 1}`);
    const anchors: Record<string, unknown> = {};
    for (let at = 0; at < 10_000; at++) anchors[`b${at}`] = { $anchor: `n${at}`, c: hop(`#n${(at + 1) % 10_000}`) };
    const tree = await treeOf({ 'openapi.json': { schemas, anchors } });
    expect(problems(tree)).toEqual([]);
    const last = getAt(tree.root.data, ['schemas', 'end']);
    for (let at = 0; at < 30_000; at++) {
      if (end(tree, 'schemas', `a${at}`) !== last) expect.fail(`a${at} ends elsewhere`);
      expect(tree.place(['schemas', `a${at}`, 'type']).path).toEqual(['schemas', 'end', 'type']);
    }
  });
});

describe('places', () => {
  it('of a path that follows references are those of the value that is reached', async () => {
    const name = fc.constantFrom('a', 'b', 'c', '~/', '__proto__', '0');
    const pointer = fc.array(name, { maxLength: 3 });
    const { node } = fc.letrec(tie => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.integer(),
        fc
          .tuple(fc.constantFrom('', 'one.json', 'two.json'), pointer)
          .map(([file, at]) => hop(`${file}#${toPointer(at)}`)),
        fc
          .array(fc.tuple(name, tie('node')), { minLength: 1, maxLength: 4 })
          .map(entries => Object.fromEntries(entries)),
        fc.array(tie('node'), { maxLength: 2 }),
      ),
    }));
    const folder = files({});
    await fc.assert(
      fc.asyncProperty(node, node, async (one, two) => {
        writeFileSync(path.join(folder, 'one.json'), JSON.stringify(one));
        writeFileSync(path.join(folder, 'two.json'), JSON.stringify(two));
        const tree = await treeIn(folder, 'one.json');
        // Walk with references followed, as rules do.
        const walk = (value: unknown, at: (string | number)[], depth: number): void => {
          const place = tree.place(at);
          const reached = at.length === 0 ? value : tree.deref(value);
          expect(getAt(place.document.data, place.path)).toBe(reached);
          // The place exists in its file's text.
          expect(place.document.locate(place.path).start.line).toBe(1);
          if (depth === 0 || typeof reached !== 'object' || reached === null) return;
          for (const [key, child] of Array.isArray(reached) ? reached.entries() : Object.entries(reached))
            walk(child, [...at, key], depth - 1);
        };
        walk(tree.root.data, [], 6);
        // What is missing is reported exactly where it is written.
        for (const { document, path: at } of tree.problems) expect(getAt(document.data, at)).toHaveProperty('$ref');
        visitAll(one, (_, value) => {
          if (typeof value === 'object' && value !== null) expect(tree.target(value)).toBeUndefined();
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is not followed', () => {
  const canary = 'CANARY-7f3a';

  it('is a problem that names the reference and never what lies there', async () => {
    const outside = files({ 'secret.yaml': `${canary}: {a: 1}\n`, 'secret.txt': `\t${canary}: [` });
    const folder = files({ 'sub/inner.yaml': 'a: 1\n' });
    symlinkSync(path.join(outside, 'secret.yaml'), path.join(folder, 'link.yaml'));
    symlinkSync(outside, path.join(folder, 'linked-folder'));
    symlinkSync('loop.yaml', path.join(folder, 'loop.yaml'));
    symlinkSync('sub/inner.yaml', path.join(folder, 'inside.yaml'));
    execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')]);
    const up = `../${path.basename(outside)}/secret.yaml`;
    const cases: [string, RegExp][] = [
      ['missing.yaml', /: there is no such file\.$/],
      ['missing/deeper.yaml', /: there is no such file\.$/],
      ['sub/inner.yaml/x.yaml', /: there is no such file\.$/],
      [up, /: the reference leaves the workspace; it is not followed\.$/],
      [up.replaceAll('.', '%2e').replaceAll('/', '%2F'), /leaves the workspace/],
      [up.replaceAll('/', '\\'), /leaves the workspace/],
      [`sub/../${up}`, /leaves the workspace/],
      [`./././${up}#/${canary}`, /leaves the workspace/],
      [path.join(outside, 'secret.yaml'), /leaves the workspace/],
      ['/proc/self/environ', /leaves the workspace/],
      ['/dev/zero', /leaves the workspace/],
      ['//example.com/a.yaml', /leaves the workspace/],
      ['C:\\Windows\\win.ini', /leaves the workspace/],
      ['link.yaml', /: the file lies outside the workspace; it is not read\.$/],
      ['link.yaml#/a', /outside the workspace/],
      ['linked-folder/secret.yaml', /outside the workspace/],
      ['linked-folder/secret.txt', /outside the workspace/],
      ['loop.yaml', /: the symbolic link leads back to itself\.$/],
      ['pipe.yaml', /: this is no regular file\.$/],
      ['sub', /: this is no regular file\.$/],
      ['.', /: this is no regular file\.$/],
      ['a%00b.yaml', /: the file cannot be read \(ERR_INVALID_ARG_VALUE\)\.$/],
      [`file://${outside}/secret.yaml`, /: references of this kind are not followed \(file:\)\.$/],
      ['FILE:///etc/passwd', /not followed \(FILE:\)/],
      ['ftp://example.com/a', /not followed \(ftp:\)/],
      ['data:text/plain,a', /not followed \(data:\)/],
      [
        'http://169.254.169.254/latest',
        /: the reference goes to the network \(http:\/\/169\.254\.169\.254\/latest\), which is off; --allow-host HOST opens one host\.$/,
      ],
      ['https://example.com/a.yaml#/b', /goes to the network/],
      ['HTTPS://example.com', /goes to the network/],
      ['https://[', /: it is no valid URL\.$/],
      ['#/sub/__proto__', /has nothing at \/sub\/__proto__\.$/],
      ['#/__proto__/toString', /has nothing at/],
      ['#/constructor', /has nothing at/],
      ['#/list/length', /has nothing at/],
      ['#/list/-', /has nothing at/],
      ['#/list/01', /has nothing at/],
      ['#/name/0', /has nothing at/],
      ['sub/inner.yaml#/b', /: sub\/inner\.yaml has nothing at \/b\.$/],
      ['#%', /there is no anchor "%"/],
      [`#/${'x'.repeat(5000)}`, /^.{0,900}$/],
    ];
    const good = { inside: hop('inside.yaml#/a'), again: hop('./sub//inner.yaml#/a') };
    writeFileSync(
      path.join(folder, 'openapi.json'),
      JSON.stringify({ list: [1], name: 'x', sub: {}, good, bad: cases.map(([ref]) => hop(ref)) }),
    );
    const tree = await treeIn(folder);
    expect(end(tree, 'good', 'inside')).toBe(1);
    expect(end(tree, 'good', 'again')).toBe(1);
    expect(tree.problems).toHaveLength(cases.length);
    for (const [at, [ref, expected]] of cases.entries()) {
      const problem = tree.problems.find(one => toPointer(one.path) === `/bad/${at}`);
      expect(problem?.message, ref).toMatch(expected);
      if (ref.length < 300) expect(problem?.message).toContain(`"${ref}"`);
      if (!ref.includes(canary)) expect(problem?.message).not.toContain(canary);
    }
    expect([...tree.unreadable]).toEqual([]);
  });

  it('is a file that is there and cannot be read: told with its own place, once', async () => {
    const loader = loaderWith({ maxFileBytes: 1000 });
    const tree = await treeOf(
      {
        'openapi.json': {
          a: hop('bad.yaml'),
          b: hop('bad.yaml#/x'),
          c: hop('large.yaml'),
          d: hop('two.yaml'),
          e: hop('image.yaml'),
          'x-a': hop('ignored.yaml'),
          f: hop('other.json'),
        },
        'bad.yaml': `a:\n\t${canary}: 1\n`,
        'large.yaml': `a: ${'x'.repeat(2000)}`,
        'two.yaml': 'a: 1\n---\nb: 1\n',
        'image.yaml': 'a\0b',
        'ignored.yaml': 'a: [',
        'other.json': { a: hop('bad.yaml#/y') },
      },
      undefined,
      loader,
    );
    expect(problems(tree)).toEqual([]);
    expect([...tree.unreadable].map(String)).toEqual([
      'bad.yaml:2:1: A tab character stands where YAML wants spaces; indent with spaces.',
      'large.yaml: The file has 0.0 MiB; the limit is 0.0 MiB (--max-file-size raises it).',
      'two.yaml:2:1: A second YAML document begins in this file (after `---`); put each document into a file of its own.',
      'image.yaml:1:2: The file holds a NUL character; it is no text file.',
    ]);
  });

  it('is everything beside a document from standard input', async () => {
    const loader = loaderWith();
    const tree = await loadTree(loader.take('a: {$ref: "b.yaml"}\nc: {$ref: "#/d"}\nd: 1\n', '<stdin>'), loader);
    expect(problems(tree)).toEqual([
      '<stdin>#/a The reference "b.yaml" cannot be followed: a relative reference cannot be followed here: the document has no folder (it came from standard input).',
    ]);
    expect(end(tree, 'c')).toBe(1);
  });
});

describe('remote references', () => {
  const answers = (texts: Record<string, string>): { asked: string[]; remote: RemoteReader } => {
    const asked: string[] = [];
    return {
      asked,
      remote: async url => {
        asked.push(url);
        const text = texts[url];
        if (text === undefined) throw new UserError('The server answered with status 404.', { file: url });
        return text;
      },
    };
  };

  it('are asked for once, and are relative to where they came from', async () => {
    const { asked, remote } = answers({
      'https://a.example/apis/one.yaml':
        'A: {$ref: "../two.yaml#/B"}\nfile: {$ref: "file:///etc/passwd"}\nslash: {$ref: "//[bad/x"}\n',
      'https://a.example/two.yaml': 'B: {type: string}\n',
    });
    const tree = await treeOf(
      {
        'openapi.json': {
          a: hop('https://a.example/apis/one.yaml#/A'),
          b: hop('https://a.example/apis/one.yaml'),
          c: hop('https://a.example/gone.yaml#/A'),
          d: hop('https://a.example/gone.yaml#/B'),
        },
      },
      undefined,
      loaderWith({}, remote),
    );
    expect(end(tree, 'a')).toEqual({ type: 'string' });
    expect(asked).toEqual([
      'https://a.example/apis/one.yaml',
      'https://a.example/gone.yaml',
      'https://a.example/two.yaml',
      'file:///etc/passwd',
    ]);
    expect(problems(tree)).toEqual([
      'openapi.json#/c The reference "https://a.example/gone.yaml#/A" cannot be followed: the server answered with status 404.',
      'openapi.json#/d The reference "https://a.example/gone.yaml#/B" cannot be followed: the server answered with status 404.',
      'https://a.example/apis/one.yaml#/file The reference "file:///etc/passwd" cannot be followed: the server answered with status 404.',
      'https://a.example/apis/one.yaml#/slash The reference "//[bad/x" cannot be followed: it is no valid URL.',
    ]);
  });

  it('count as files, and their time as time', async () => {
    const refs = Array.from({ length: 20 }, (_, at) => hop(`https://a.example/${at}`));
    const { asked, remote } = answers({});
    expect(
      await refusalOf(treeOf({ 'openapi.json': { refs } }, undefined, loaderWith({ maxFiles: 10 }, remote))),
    ).toContain('This run reads more than 10 files (--max-files raises the limit).');
    expect(asked).toHaveLength(9);
    const slow: RemoteReader = () => new Promise((_, reject) => setTimeout(() => reject(new UserError('slow')), 30));
    expect(
      await refusalOf(treeOf({ 'openapi.json': { refs } }, undefined, loaderWith({ timeoutSeconds: 0.1 }, slow))),
    ).toContain('The network has taken longer than the limit (--timeout raises it).');
  });
});

describe('limits of the run', () => {
  const parts = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`p${at}.yaml`, `a: "${'x'.repeat(100)}"\n`]));
  const root = { refs: Object.keys(parts).map(hop) };

  it('hold for files and bytes, whichever document asks', async () => {
    const load = (limits: Partial<Limits>): Promise<Tree> =>
      treeOf({ 'openapi.json': root, ...parts }, undefined, loaderWith(limits));
    expect((await load({ maxFiles: 13 })).documents.size).toBe(13);
    expect(await refusalOf(load({ maxFiles: 12 }))).toBe(
      'p11.yaml: This run reads more than 12 files (--max-files raises the limit).',
    );
    expect(await refusalOf(load({ maxTotalBytes: 1000 }))).toMatch(
      /^p\d\.yaml: This run reads more than 0 MiB in all \(--max-total-size raises the limit\)\.$/,
    );
    await expect(load({ maxFiles: 3 })).rejects.toBeInstanceOf(LimitError);
  });

  it('count a file once, failures too', () => {
    const folder = files({ 'a.yaml': 'a: 1', 'b.yaml': 'a: [' });
    const loader = loaderWith({ maxFiles: 2 });
    const space = diskSpace(folder, folder);
    for (let again = 0; again < 5; again++) {
      expect(loader.read({ space, path: 'a.yaml' }).data).toEqual({ a: 1 });
      expect(() => loader.read({ space, path: 'b.yaml' })).toThrow('not valid YAML');
    }
    expect(loader.filesRead()).toEqual([path.join(folder, 'a.yaml'), path.join(folder, 'b.yaml')]);
  });

  it('end a folder that leads into itself', async () => {
    const folder = files({ 'openapi.json': { a: hop('loop/openapi.json') } });
    mkdirSync(path.join(folder, 'x'));
    symlinkSync('.', path.join(folder, 'loop'));
    const outcome = await treeIn(folder, 'openapi.json', loaderWith({ maxFiles: 50 })).then(
      tree => problems(tree).join(),
      (error: unknown) => String(error),
    );
    expect(outcome).toMatch(/This run reads more than 50 files|cannot be followed/);
  });
});
