/** Walks two documents side by side and hands every pair to the visitor, once. */
import type { Sender, ViewName, Views } from './change.ts';
import { pairHeaders, thePart } from './encodings.ts';
import type { Api, Group, Operation } from './model/api.ts';
import type { Body } from './model/body.ts';
import { type MediaType, rangeHolds } from './model/content.ts';
import { mayDescribe } from './model/encoding.ts';
import type { Header, Parameter } from './model/parameters.ts';
import type { Part } from './model/part.ts';
import { isSuccess, type Response, rangeFor } from './model/responses.ts';
import type { SchemaPart } from './model/schema-part.ts';
import type { SecurityScheme } from './model/security.ts';
import {
  type Pair,
  pairBy,
  pairGroups,
  pairMediaTypes,
  pairOperations,
  pairParameters,
  pairResponses,
  pairSchemes,
} from './pair.ts';

/** Where a pair stands. */
export interface Place {
  readonly sender: Sender;
  readonly operation: Pair<Operation>;
}

export interface Visitor {
  /** True for an operation in which nothing can differ: it is not walked. */
  isSame(pair: Pair<Operation>): boolean;
  /** True for a parameter, body or response that both sides write alike, whatever else differs in the operation. */
  isSamePart(base: Part, revision: Part): boolean;
  pair<On extends ViewName>(on: On, pair: Pair<Views[On]>, place: Place): void;
  /** Two schemas of the same part. `area` names the part for people: "the request body". */
  schemas(base: SchemaPart, revision: SchemaPart, area: Area, place: Place): void;
}

export interface Area {
  readonly text: string;
  /** A parameter. */
  readonly parameter?: Pair<Parameter>;
  /** Its value is written as text, in a URL or header. */
  readonly isText?: boolean;
  /** Its fields are written as text, in a form. */
  readonly isForm?: boolean;
  /** XML names matter. */
  readonly isXml?: boolean;
}

/** Callbacks may hold callbacks, in a ring even. */
const maxNesting = 4;

/** Visits all pairs; the operations of the base come first, in their order. */
export function walk(base: Api, revision: Api, visitor: Visitor): void {
  const nowhere: Place = { sender: 'client', operation: {} };
  visitor.pair('document', { base, revision }, nowhere);
  for (const pair of pairBy(base.servers, revision.servers, server => server.key))
    visitor.pair('server', pair, nowhere);
  for (const pair of pairSchemes(usedSchemes(base), usedSchemes(revision)))
    visitor.pair('security-scheme', pair, nowhere);
  for (const pair of pairOperations(base.operations, revision.operations)) walkOperation(pair, 'client', visitor, 0);
  for (const pair of pairGroups(base.webhooks, revision.webhooks)) {
    visitor.pair('webhook', pair, { sender: 'api', operation: {} });
    walkGroup(pair, 'api', visitor, 1);
  }
}

/** The security schemes that some operation asks for: of others nobody can tell. */
function usedSchemes({ operations, securitySchemes }: Api): SecurityScheme[] {
  const names = new Set(operations.flatMap(({ security }) => security.flatMap(({ schemes }) => [...schemes.keys()])));
  return [...securitySchemes.values()].filter(scheme => names.has(scheme.name));
}

/** The operations of a callback or webhook, which the other side calls. */
function walkGroup(pair: Pair<Group>, sender: Sender, visitor: Visitor, nesting: number): void {
  if (!pair.base || !pair.revision) return;
  for (const one of pairBy(pair.base.operations, pair.revision.operations, operation => operation.method)) {
    walkOperation(one, sender, visitor, nesting);
  }
}

function walkOperation(pair: Pair<Operation>, sender: Sender, visitor: Visitor, nesting: number): void {
  const place: Place = { sender, operation: pair };
  const { base, revision } = pair;
  if (visitor.isSame(pair)) return;
  visitor.pair('operation', pair, place);
  if (!base || !revision) return;
  for (const one of pairParameters(base, revision)) walkParameter(one, place, visitor);
  walkBody(base.body, revision.body, place, visitor);
  const back: Place = { sender: sender === 'client' ? 'api' : 'client', operation: pair };
  for (const one of pairResponses(base.responses, revision.responses)) walkResponse(one, pair, back, visitor);
  if (nesting >= maxNesting) return;
  for (const one of pairGroups(base.callbacks, revision.callbacks)) {
    visitor.pair('callback', one, back);
    walkGroup(one, back.sender, visitor, nesting + 1);
  }
}

function walkBody(base: Body | undefined, revision: Body | undefined, place: Place, visitor: Visitor): void {
  if (base && revision && visitor.isSamePart(base, revision)) return;
  visitor.pair('body', { ...(base && { base }), ...(revision && { revision }) }, place);
  if (base && revision) walkContent(base.content, revision.content, 'the request body', place, visitor);
}

function walkParameter(pair: Pair<Parameter>, place: Place, visitor: Visitor): void {
  const { base, revision } = pair;
  // The template alone names a parameter that nobody declares.
  if (base && revision && base.name === revision.name && visitor.isSamePart(base, revision)) return;
  visitor.pair('parameter', pair, place);
  if (!base || !revision || base.in !== revision.in) return;
  const text = `the ${base.in} parameter ${revision.name}`;
  walkValue(base, revision, { text, parameter: pair, isText: true }, place, visitor);
}

/** The value of a parameter or header: a schema, or content. Where that changed, a check of its own says so. */
function walkValue(
  base: Parameter | Header,
  revision: Parameter | Header,
  area: Area,
  place: Place,
  visitor: Visitor,
): void {
  if (base.schema && revision.schema) visitor.schemas(base.schema, revision.schema, area, place);
  if (base.content && revision.content) walkContent(base.content, revision.content, area.text, place, visitor);
}

function walkResponse(pair: Pair<Response>, operation: Pair<Operation>, place: Place, visitor: Visitor): void {
  const { base } = pair;
  const revised = operation.revision?.responses ?? [];
  if (base && pair.revision?.status === base.status && visitor.isSamePart(base, pair.revision)) return;
  visitor.pair('response', pair, place);
  // What is no longer documented by itself falls back to its range, a failure to the default too.
  const fallback = (): Response | undefined =>
    base &&
    (rangeFor(base, revised) ??
      (isSuccess(base.status) ? undefined : revised.find(response => response.status === 'default')));
  const revision = pair.revision ?? fallback();
  if (!base && revision) walkFormer(revision, operation, place, visitor);
  if (!base || !revision) return;
  const name = `the ${base.status} response`;
  if (pair.revision || base.content.length > 0) walkContent(base.content, revision.content, name, place, visitor);
  if (!pair.revision) return;
  for (const one of pairBy(base.headers, revision.headers, header => header.key)) {
    visitor.pair('header', one, place);
    if (one.base && one.revision)
      walkValue(
        one.base,
        one.revision,
        { text: `header ${one.revision.name} of ${name}`, isText: true },
        place,
        visitor,
      );
  }
  for (const one of pairBy(base.links, revision.links, link => link.name)) visitor.pair('link', one, place);
}

/** A status that stands by itself now was one of a range, where there was one: what that said of its content still holds. */
function walkFormer(revision: Response, { base }: Pair<Operation>, place: Place, visitor: Visitor): void {
  const former = rangeFor(revision, base?.responses ?? [])?.content ?? [];
  const shared = (some: readonly MediaType[], others: readonly MediaType[]): MediaType[] =>
    some.filter(one => others.some(other => other.type === one.type));
  const [was, is] = [shared(former, revision.content), shared(revision.content, former)];
  walkContent(was, is, `the ${revision.status} response`, place, visitor);
}

function walkContent(
  base: readonly MediaType[],
  revision: readonly MediaType[],
  area: string,
  place: Place,
  visitor: Visitor,
): void {
  for (const pair of pairMediaTypes(base, revision, place.sender === 'api')) {
    // A range stood for what is new, or stands for what is gone.
    const was = pair.base ?? standIn(pair.revision!, base);
    const is = pair.revision ?? standIn(pair.base!, revision);
    if (!pair.base || !is) visitor.pair('media-type', pair, place);
    if (!was || !is) continue;
    visitor.pair('media-type', { base: was, revision: is }, place);
    const isXml = /[/+]xml$/.test(was.type);
    const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)$/.test(was.type);
    const several = base.length > 1 ? ` (${was.name})` : '';
    if (was.schema && is.schema) visitor.schemas(was.schema, is.schema, { text: area + several, isXml, isForm }, place);
    if (was.itemSchema && is.itemSchema)
      visitor.schemas(was.itemSchema, is.itemSchema, { text: `an item of ${area}${several}`, isXml }, place);
    if (pair.base && pair.revision) walkEncodings(pair.base, pair.revision, area + several, place, visitor);
  }
}

/** How a property that came or went is written is told with it. */
function walkEncodings(base: MediaType, revision: MediaType, area: string, place: Place, visitor: Visitor): void {
  for (const pair of pairBy(base.encoding, revision.encoding, encoding => encoding.name)) {
    const { name } = (pair.revision ?? pair.base)!;
    if (!mayDescribe(base.schema, name) || !mayDescribe(revision.schema, name)) continue;
    visitor.pair('encoding', pair, place);
    for (const one of pairHeaders(pair)) {
      if (!one.base || !one.revision) continue;
      const text = `header ${one.revision.name} of ${thePart(pair)} of ${area}`;
      walkValue(one.base, one.revision, { text, isText: true }, place, visitor);
    }
  }
}

/** What a range says of one of the types that it holds. */
function standIn({ name, type, parameters }: MediaType, others: readonly MediaType[]): MediaType | undefined {
  const range = others.find(one => rangeHolds(one.type, type));
  return range && { ...range, name, type, parameters };
}
