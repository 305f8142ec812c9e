/** Documents of several files as one: where parts go, what they are called, and that nothing of their meaning is lost. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../src/document/bundle.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { Spaces } from '../../src/document/operands.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { getAt, isObject } from '../../src/document/pointer.ts';
import { loadTree, type Tree } from '../../src/document/tree.ts';
import { openapiVersion } from '../../src/document/version.ts';
import { yamlText } from '../../src/document/yaml-text.ts';
import { folderWith, refusalOf, sharedFiles } from '../support/documents.ts';

async function treeOf(folder: string, file = 'openapi.yaml'): Promise<Tree> {
  const loader = new Loader(defaultLimits);
  return loadTree(loader.read(new Spaces(folder).onDisk(file)), loader);
}

async function bundled(files: Record<string, string>): Promise<unknown> {
  const folder = folderWith({ '.git/HEAD': '', ...files });
  try {
    return bundle(await treeOf(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const head = 'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\n';

describe('bundle', () => {
  it('moves each part to the components of its kind, once, under its own name', async () => {
    const data = await bundled({
      'openapi.yaml': `${head}paths:
  /a:
    parameters: [{$ref: 'shared.yaml#/parameters/Page'}]
    get:
      requestBody: {$ref: 'shared.yaml#/bodies/Body'}
      responses:
        '200':
          description: OK
          headers: {X-Rate: {$ref: 'shared.yaml#/headers/Rate'}}
          content:
            application/json:
              schema: {$ref: 'pet.yaml'}
              examples: {one: {$ref: 'shared.yaml#/examples/One'}}
        '404': {$ref: 'shared.yaml#/responses/Gone'}
  /b: {get: {responses: {'200': {description: OK, content: {application/json: {schema: {$ref: './pet.yaml'}}}}}}}
`,
      'pet.yaml': "type: object\nproperties: {owner: {$ref: 'owner.yaml#/Owner'}, friend: {$ref: '#'}}\n",
      'owner.yaml': "Owner: {type: object, properties: {pets: {type: array, items: {$ref: 'pet.yaml'}}}}\n",
      'shared.yaml': `parameters: {Page: {name: page, in: query, schema: {$ref: '#/schemas/Page'}}}
schemas: {Page: {type: integer}}
bodies: {Body: {content: {application/json: {schema: {$ref: 'pet.yaml'}}}}}
headers: {Rate: {schema: {$ref: '#/schemas/Page'}}}
examples: {One: {value: {$ref: not-a-reference}}}
responses: {Gone: {description: Gone}}
`,
    });
    expect(data).toMatchObject({
      paths: {
        '/a': {
          parameters: [{ $ref: '#/components/parameters/Page' }],
          get: {
            requestBody: { $ref: '#/components/requestBodies/Body' },
            responses: {
              200: {
                headers: { 'X-Rate': { $ref: '#/components/headers/Rate' } },
                content: {
                  'application/json': {
                    schema: { $ref: '#/components/schemas/pet' },
                    examples: { one: { $ref: '#/components/examples/One' } },
                  },
                },
              },
              404: { $ref: '#/components/responses/Gone' },
            },
          },
        },
        '/b': {
          get: {
            responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/pet' } } } } },
          },
        },
      },
      components: {
        parameters: { Page: { name: 'page', schema: { $ref: '#/components/schemas/Page' } } },
        schemas: {
          pet: {
            properties: { owner: { $ref: '#/components/schemas/Owner' }, friend: { $ref: '#/components/schemas/pet' } },
          },
          Owner: { properties: { pets: { items: { $ref: '#/components/schemas/pet' } } } },
          Page: { type: 'integer' },
        },
        examples: { One: { value: { $ref: 'not-a-reference' } } },
      },
    });
  });

  it('keeps names apart that mean different things, and those of the root', async () => {
    const data = await bundled({
      'openapi.yaml': `${head}paths: {}
components:
  schemas:
    Pet: {type: string}
    A: {$ref: 'one.yaml#/Pet'}
    B: {$ref: 'two.yaml#/Pet'}
`,
      'one.yaml': 'Pet: {type: integer}\n',
      'two.yaml': 'Pet: {type: boolean}\n',
    });
    expect(getAt(data, ['components', 'schemas'])).toEqual({
      Pet: { type: 'string' },
      A: { $ref: '#/components/schemas/Pet-2' },
      B: { $ref: '#/components/schemas/Pet-3' },
      'Pet-2': { type: 'integer' },
      'Pet-3': { type: 'boolean' },
    });
  });

  it('writes path items out, with what stands beside the reference', async () => {
    const data = await bundled({
      'openapi.yaml': `${head}paths: {/a: {$ref: paths/a.yaml}, /b: {$ref: paths/a.yaml, summary: Mine}}\n`,
      'paths/a.yaml': "summary: Theirs\nget: {responses: {'200': {$ref: '../shared.yaml#/ok'}}}\n",
      'shared.yaml': 'ok: {description: OK}\n',
    });
    const get = { responses: { 200: { $ref: '#/components/responses/ok' } } };
    expect(getAt(data, ['paths'])).toEqual({ '/a': { summary: 'Theirs', get }, '/b': { summary: 'Mine', get } });
  });

  it('knows the sections of OpenAPI 2.0', async () => {
    const data = await bundled({
      'openapi.yaml': `swagger: '2.0'
info: {title: T, version: 1.0.0}
paths: {/a: {get: {parameters: [{$ref: 's.yaml#/p'}], responses: {'200': {description: OK, schema: {$ref: 's.yaml#/d'}}}}}}
`,
      's.yaml': 'p: {name: p, in: query, type: string}\nd: {type: object}\n',
    });
    expect(data).toMatchObject({
      parameters: { p: { name: 'p' } },
      definitions: { d: { type: 'object' } },
      paths: {
        '/a': {
          get: {
            parameters: [{ $ref: '#/parameters/p' }],
            responses: { 200: { schema: { $ref: '#/definitions/d' } } },
          },
        },
      },
    });
  });

  it('rewrites what a discriminator names', async () => {
    const data = await bundled({
      'openapi.yaml': `${head}paths: {}\ncomponents: {schemas: {Animal: {$ref: animal.yaml}}}\n`,
      'animal.yaml': `oneOf: [{$ref: cat.yaml}, {$ref: '#/definitions/dog'}]
discriminator: {propertyName: kind, mapping: {cat: cat.yaml, dog: '#/definitions/dog'}}
definitions: {dog: {type: object}}
`,
      'cat.yaml': 'type: object\n',
    });
    expect(getAt(data, ['components', 'schemas', 'animal'])).toMatchObject({
      oneOf: [{ $ref: '#/components/schemas/cat' }, { $ref: '#/components/schemas/dog' }],
      discriminator: { mapping: { cat: '#/components/schemas/cat', dog: '#/components/schemas/dog' } },
    });
  });

  it('takes names of prototypes for names (T-08)', async () => {
    const data = await bundled({
      'openapi.yaml': `${head}paths: {}\ncomponents: {schemas: {__proto__: {type: string}, A: {$ref: 'x.yaml#/constructor'}}}\n`,
      'x.yaml':
        'constructor: {type: object, properties: {__proto__: {type: integer}, hasOwnProperty: {type: string}}}\n',
    });
    const schemas = getAt(data, ['components', 'schemas']) as object;
    expect(Object.keys(schemas)).toEqual(['__proto__', 'A', 'constructor']);
    const made = getAt(schemas, ['constructor', 'properties']) as object;
    expect(Object.keys(made)).toEqual(['__proto__', 'hasOwnProperty']);
  });

  it.each([
    [
      `${head}paths: {/a: {$ref: 'gone.yaml'}}\n`,
      'openapi.yaml:3:9: The reference "gone.yaml" cannot be followed: there is no such file.',
    ],
    [`${head}paths: {/a: {$ref: '../outside.yaml'}}\n`, 'leaves the workspace'],
    [`${head}paths: {/a: {$ref: 'a.yaml'}}\n`, 'a.yaml:1:1: This part refers to itself'],
    [`${head}paths: {/a: {get: {responses: {$ref: 'broken.yaml'}}}}\n`, 'broken.yaml:1:'],
  ])('refuses %j', async (text, says) => {
    const files = {
      'openapi.yaml': text,
      'a.yaml': 'get: {callbacks: {c: {x: {$ref: a.yaml}}}}\n',
      'broken.yaml': '{',
    };
    expect(await refusalOf(bundled(files))).toContain(says);
  });

  it('refuses to grow beyond all measure', async () => {
    const files: Record<string, string> = { 'openapi.yaml': `${head}paths: {/a: {$ref: p0.yaml}}\n` };
    for (let level = 0; level < 12; level++) {
      const below = [...'abcdef'].map(name => `${name}: {x: {$ref: p${level + 1}.yaml}}`).join(', ');
      files[`p${level}.yaml`] = `get: {callbacks: {${below}}}\n`;
    }
    files['p12.yaml'] = 'get: {}\n';
    expect(await refusalOf(bundled(files))).toContain('grows beyond all measure');
  });
});

/** The value behind a path of keys, through references. */
function meaning(value: unknown, tree: Pick<Tree, 'deref'>, depth: number): unknown {
  const found = tree.deref(value);
  if (depth === 0) return typeof found;
  if (Array.isArray(found)) return found.map(item => meaning(item, tree, depth - 1));
  if (!isObject(found)) return found;
  return Object.fromEntries(Object.entries(found).map(([key, child]) => [key, meaning(child, tree, depth - 1)]));
}

it.skipIf(sharedFiles().length === 0)(
  'means what the files meant, for every document of several files that is at hand',
  async () => {
    let count = 0;
    for (const file of sharedFiles()) {
      if (!/split|separate/.test(file)) continue;
      const text = readFileSync(file, 'utf8');
      if (!/^["']?(openapi|swagger)/m.test(text)) continue;
      const tree = await treeOf(path.dirname(file), path.basename(file)).catch(() => undefined);
      if (!tree || tree.documents.size < 2 || tree.problems.length > 0 || tree.unreadable.size > 0) continue;
      const data = bundle(tree);
      const loader = new Loader(defaultLimits);
      const again = await loadTree(loader.take(JSON.stringify(data), 'bundled.json'), loader);
      expect([again.problems, again.documents.size], file).toEqual([[], 1]);
      expect(openapiVersion(data), file).toBe(tree.version);
      for (const key of ['paths', 'webhooks', 'info', 'tags']) {
        const [before, after] = [
          meaning(getAt(tree.root.data, [key]), tree, 12),
          meaning(getAt(again.root.data, [key]), again, 12),
        ];
        expect(after, `${file} ${key}`).toEqual(before);
      }
      count++;
    }
    console.log(`bundled ${count} documents of several files`);
    expect(count).toBeGreaterThan(0);
  },
);

it('prints YAML that reads as the same data', () => {
  const keys = fc.oneof(
    fc.string(),
    fc.constantFrom('yes', '2026-01-31', '1e3', '~', 'null', '__proto__', '<<', '- a', '012'),
  );
  const json = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 4 },
      keys,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('map'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  })).map;
  fc.assert(
    fc.property(json, data => {
      const read = parseDocument(yamlText(data), 'x.yaml').data;
      expect(JSON.stringify(read)).toBe(JSON.stringify(data));
    }),
    { numRuns: 500 },
  );
});
