/** Structural validity of referenced files, by @redocly/openapi-core: its typed walk follows references into other files. */
import { BaseResolver, createConfig, lintDocument, makeDocumentFromString, Source } from '@redocly/openapi-core';
import type { Document } from '../document/document.ts';
import { fromPointer, withoutPrototypeNames } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import { openapiVersion } from '../document/version.ts';
import type { ReaderHit } from './reader-rules.ts';

/** Serves the files that were read already; nothing else can be reached through it. */
class TreeResolver extends BaseResolver {
  readonly #documents: ReadonlyMap<string, Document>;

  constructor(documents: ReadonlyMap<string, Document>) {
    super();
    this.#documents = documents;
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    const document = this.#documents.get(reference);
    if (!document) throw new Error('not among the files that were read');
    return new Source(reference, textFor(document));
  }
}

/** What Redocly's `struct` rule finds outside the linted document itself. */
export async function findInReferencedFiles(tree: Tree): Promise<ReaderHit[]> {
  const documents = new Map([...tree.documents.values()].map(document => [pathOf(document), document]));
  const rootPath = pathOf(tree.root);
  const config = await createConfig({ rules: { struct: 'error' } });
  const document = makeDocumentFromString(rootText(tree.root), rootPath);
  const problems = await problemsOf(() =>
    lintDocument({ document, config, externalRefResolver: new TreeResolver(documents) }),
  );
  return problems.flatMap(({ ruleId, message, location, suggest }) => {
    const [first] = location;
    const found = first && documents.get(first.source.absoluteRef);
    if (ruleId !== 'struct' || !found || found === tree.root) return [];
    const path = fromPointer((first.pointer ?? '#/').replace(/^#/, '').replace(/^\/$/, '')) ?? [];
    const hint = suggest.length > 0 ? ` Did you mean ${suggest.map(one => `"${one}"`).join(' or ')}?` : '';
    return [{ document: found, path, message: `${message.replaceAll('`', '"')}${hint}` }];
  });
}

/** Redocly gives up where references go round in a ring without a value, which the rule `invalid-ref` tells. */
async function problemsOf(lint: () => ReturnType<typeof lintDocument>): ReturnType<typeof lintDocument> {
  try {
    return await lint();
  } catch (error) {
    if (error instanceof Error && error.message === 'Self-referencing circular pointer') return [];
    throw error;
  }
}

/** The data as we read it, so that both see the same; only pointers come back, so the places of this text do not matter. */
function textFor({ data }: Document): string {
  return JSON.stringify(withoutPrototypeNames(data));
}

/** The version as Redocly knows it: it gives up on `3.0` and `2`, and takes what says `openrpc` as well for OpenRPC. */
function rootText({ data }: Document): string {
  const { openapi, swagger, openrpc, ...rest } = withoutPrototypeNames(data) as Record<string, unknown>;
  const version = openapiVersion(data);
  return JSON.stringify(version === '2.0' ? { swagger: version, ...rest } : { openapi: `${version}.0`, ...rest });
}

/** A path by which relative references between the files resolve, wherever the files come from. */
function pathOf({ id }: Document): string {
  const blob = /^git:[0-9a-f]+:(.*)$/.exec(id);
  return blob ? `/${blob[1]}` : id;
}
