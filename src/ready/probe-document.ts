/** The OpenAPI document that an API serves itself: where it may be, and whether it is the committed one. */
import type { Document } from '../document/document.ts';
import { parseDocument } from '../document/parse.ts';
import { escapeSegment, isObject, own } from '../document/pointer.ts';
import { openapiVersion } from '../document/version.ts';
import { UserError } from '../errors.ts';
import { headerOf, isAnswer, maxDocumentBytes, type ProbeAnswer, type ProbeLine } from './probe-network.ts';
import type { DocumentFacts, Look } from './probe-results.ts';

const mostPlaces = 6;
const mostDifferences = 5;

/** Where frameworks and gateways serve it, below the base. */
const usualPlaces = [
  'openapi.json',
  'openapi.yaml',
  'v3/api-docs',
  'api-docs',
  'swagger.json',
  'api-docs/openapi.json',
];

/** Looks at a few places, those that the API or its manifests name first. `links`: URLs that are said to lead to it. */
export async function lookAtDocument(
  line: ProbeLine,
  committed: Document | undefined,
  { links, first }: { links: readonly string[]; first: ProbeAnswer | undefined },
): Promise<Look<DocumentFacts>> {
  const where = line.base.href;
  if (!committed) return { isSeen: false, where, why: 'there is no committed document to compare with' };
  if (refersElsewhere(committed.data))
    return { isSeen: false, where, why: 'the committed document is split into several files' };
  let why = 'nothing at the usual places is an OpenAPI document';
  for (const url of placesOf(line.base, links, first)) {
    const answer = await line.ask(url, {
      headers: { accept: 'application/json, application/yaml;q=0.9, */*;q=0.5' },
      maxBytes: maxDocumentBytes,
    });
    if (!isAnswer(answer)) {
      why = answer.why;
      continue;
    }
    if (answer.status !== 200) continue;
    if (answer.isCut) {
      why = `the document at ${url.href} has more than ${maxDocumentBytes / 1024 / 1024} MiB or broke off`;
      continue;
    }
    const served = documentIn(answer);
    if (served) return { isSeen: true, where: url.href, ...comparison(committed.data, served.data) };
  }
  return { isSeen: false, where, why };
}

function placesOf(base: URL, links: readonly string[], first: ProbeAnswer | undefined): URL[] {
  const folder = base.href.endsWith('/') ? base.href : `${base.href}/`;
  // RFC 8631: an API says where its description is.
  const described =
    first && /<([^>]{1,500})>\s*;[^,]{0,200}rel="?service-desc"?/.exec(headerOf(first, 'link') ?? '')?.[1];
  const named = [...(described === undefined ? [] : [described]), ...links].flatMap(link =>
    URL.canParse(link, folder) ? [new URL(link, folder)] : [],
  );
  const all = [...named, ...usualPlaces.map(place => new URL(place, folder))];
  const own = all.filter(url => url.origin === base.origin);
  return [...new Map(own.map(url => [url.href, url])).values()].slice(0, mostPlaces);
}

function documentIn(answer: ProbeAnswer): Document | undefined {
  const encoding = headerOf(answer, 'content-encoding') ?? 'identity';
  if (encoding !== 'identity') return undefined;
  try {
    const document = parseDocument(answer.body, answer.url.href);
    return openapiVersion(document.data) ? document : undefined;
  } catch (error) {
    // A page, a redirect in HTML, a half document: none that can be compared.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function comparison(committed: unknown, served: unknown): DocumentFacts {
  const differences: string[] = [];
  collect(withoutServers(committed), withoutServers(served), '', differences);
  const version = own(own(served, 'info'), 'version');
  return {
    isEqual: differences.length === 0,
    differences: differences.slice(0, mostDifferences),
    version: typeof version === 'string' ? version.slice(0, 60) : undefined,
  };
}

/** Where it runs differs from one environment to the other, and frameworks fill it in. */
function withoutServers(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { servers: _servers, host: _host, basePath: _basePath, schemes: _schemes, ...rest } = data;
  return rest;
}

function collect(a: unknown, b: unknown, pointer: string, into: string[]): void {
  if (into.length > mostDifferences || a === b) return;
  const areLists = Array.isArray(a) && Array.isArray(b) && a.length === b.length;
  if (!areLists && !(isObject(a) && isObject(b))) {
    into.push(pointer === '' ? '/' : pointer);
    return;
  }
  for (const key of new Set([...Object.keys(a as object), ...Object.keys(b as object)]))
    collect(own(a, key), own(b, key), `${pointer}/${escapeSegment(key)}`, into);
}

/** A `$ref` to another file: what is served is put together and cannot be the same text. */
function refersElsewhere(data: unknown): boolean {
  const stack: unknown[] = [data];
  for (let value = stack.pop(); stack.length > 0 || value !== undefined; value = stack.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const ref = own(value, '$ref');
    if (typeof ref === 'string' && ref !== '' && !ref.startsWith('#')) return true;
    for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) stack.push(child);
  }
  return false;
}
