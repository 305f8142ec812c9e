/** The stages "base entities", "tags" and "qualifiers" of the gateway's server: keys of the root, and whose every object is. */
import { own } from '../../document/pointer.ts';
import { isShaded } from '../../kong/template.ts';
import type { Collector, GatewaySettings } from './finding.ts';
import { type Sent, type Visited, visit } from './request.ts';

const rootKeys = ['_format_version', '_plugin_configs', 'services', 'upstreams', 'certificates'];
/** With `perm-protected-ns=allow`. */
const protectedKeys = ['plugins', 'ca_certificates'];

/** Lists whose objects must have tags. */
const taggedAtRoot = ['services', 'upstreams', 'consumers', 'certificates', 'ca_certificates'];
const taggedBelow = ['routes', 'plugins'];
/** Lists in which qualifiers are looked for, at every level. */
const anywhere = ['services', 'routes', 'plugins', 'upstreams', 'consumers', 'certificates', 'ca_certificates'];

/** Keys that the root of a gateway configuration may not have. */
export function validateBaseEntities({ data, fragment, at }: Sent, settings: GatewaySettings, into: Collector): void {
  if (fragment !== undefined) {
    const remedy =
      'This is a part for a script that puts it under a service or route; it cannot be published as it is.';
    into.depend('base-entities', fragment, at([]), remedy);
    return;
  }
  const allowed = settings.mayUseProtected ? [...rootKeys, ...protectedKeys] : rootKeys;
  for (const key of Object.keys(data)) {
    if (allowed.includes(key)) continue;
    into.refuse('base-entities', `Invalid base entity ${key}`, at([key]), remedyFor(key));
  }
}

function remedyFor(key: string): string {
  if (key === 'plugins') return 'Move each plugin under its service or route.';
  if (key === 'routes') return 'Move each route under its service.';
  if (key === 'kind')
    return 'Apply manifests with gwa apply, or take the kind away and put the service under services.';
  if (key.startsWith('consumer')) return 'Consumers belong to the portal: take them out of the file.';
  return `Take it out: the root may hold ${rootKeys.slice(1).join(', ')}.`;
}

/** The gateway that a request is for, as far as its tags tell. */
export interface Owner {
  /** `ns.gw-abcde`; undefined where no object has such a tag. */
  readonly tag: string | undefined;
  /** False where the id in the tags is a placeholder, or the settings name another that cannot be compared. */
  readonly isKnown: boolean;
}

/** The gateway's tag: from the settings, else the one that most objects have. */
export function ownerOf(documents: readonly Sent[], settings: GatewaySettings): Owner {
  const counts = new Map<string, number>();
  for (const { data } of documents) {
    for (const { item } of visit(data, anywhere, anywhere)) {
      for (const tag of tagsOf(item) ?? []) {
        const id = typeof tag === 'string' ? /^ns\.([^.]+)/.exec(tag)?.[1] : undefined;
        if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const id = most?.[0];
  const { gatewayId } = settings;
  if (gatewayId === undefined) return { tag: id && `ns.${id}`, isKnown: id !== undefined && !isShaded(id) };
  if (id !== undefined && isShaded(id)) return { tag: `ns.${id}`, isKnown: false };
  return { tag: `ns.${gatewayId}`, isKnown: true };
}

function tagsOf(item: Record<string, unknown>): unknown[] | undefined {
  const tags = own(item, 'tags');
  return Array.isArray(tags) ? tags : undefined;
}

/** Every object must be tagged as the gateway's, and all with the same qualifier or all without. */
export function validateTags(sent: Sent, { tag }: Owner, into: Collector): void {
  const { data, fragment, at } = sent;
  const required = tag ?? 'ns.<gatewayId>';
  const qualified = new Map<string, Visited>();
  for (const object of visit(data, fragment === undefined ? taggedAtRoot : anywhere, taggedBelow)) {
    if (isWellFormed(object, sent, into)) checkTags(object, required, qualified, sent, into);
  }
  const qualifiers = [...qualified.keys()];
  if (qualifiers.length > 1) {
    const second = qualified.get(qualifiers[1]!)!;
    const message = `Too many different qualified gateways ([${qualifiers.map(one => `'${one}'`).join(', ')}]).  Rejecting request.`;
    const place = at([...second.path, 'tags']);
    if (qualifiers.some(isShaded))
      into.skip(place, 'Whether the tags have one qualifier is known when the template is rendered.');
    else into.refuse('tags', message, place, 'Give all objects of a file the same qualifier, or make a file for each.');
  }
  refuseMix(sent, required, into);
}

/** False where the server would stop for the form of the tags, which is told. */
function isWellFormed({ kind, item, path, source, name }: Visited, { at }: Sent, into: Collector): boolean {
  if (!Object.hasOwn(item, 'tags')) {
    const remedy = 'Add tags with the tag of the gateway.';
    if (name === undefined) into.refuse('tags', "'name'", at(path), `Give it a name. ${remedy}`);
    else into.refuse('tags', `${source}.${kind}.${name} no tags found`, at(path), remedy);
    return false;
  }
  const tags = own(item, 'tags');
  if (Array.isArray(tags) && tags.every(tag => typeof tag === 'string')) return true;
  if (typeof tags === 'string' && isShaded(tags)) {
    into.skip(at([...path, 'tags']), 'The tags are known when the template is rendered.');
    return false;
  }
  into.refuse('tags', 'Unexpected Error', at([...path, 'tags']), 'Tags are a list of texts.');
  return false;
}

function checkTags(
  { kind, item, path, source, name }: Visited,
  required: string,
  qualified: Map<string, Visited>,
  { at }: Sent,
  into: Collector,
): void {
  const tags = own(item, 'tags') as string[];
  const place = at([...path, 'tags']);
  const report = (text: string, remedy: string): void => {
    if (name === undefined) into.refuse('tags', "'name'", at(path), `Give it a name. ${remedy}`);
    else into.refuse('tags', `${source}.${kind}.${name} ${text}`, place, remedy);
  };
  // The server adds the tag of the gateway where one with a qualifier is there.
  const isOurs = tags.some(one => one === required || one.startsWith(`${required}.`));
  if (!isOurs) {
    if (tags.some(mayBeOurs)) into.skip(place, 'Whose it is is known when the template is rendered.');
    else report(`missing required tag ${required}`, `Add ${required} to its tags.`);
  }
  for (const one of tags) {
    if (one.startsWith(`${required}.`) && !qualified.has(one)) qualified.set(one, { kind, item, path, source, name });
    if (one.startsWith('ns.') && one !== required && !one.startsWith(`${required}.`) && !mayBeOurs(one)) {
      report(`invalid ns tag ${one}`, `Tags that begin with "ns." are for gateways: this one is not ${required}.`);
    }
  }
}

/** A tag whose gateway is a placeholder, or which is one as a whole. */
function mayBeOurs(tag: string): boolean {
  return /^(?:ns\.)?[\uE000-\uE07F]/.test(tag);
}

function refuseMix({ data, at }: Sent, required: string, into: Collector): void {
  let withQualifier: Visited | undefined;
  let without: Visited | undefined;
  for (const object of visit(data, anywhere, anywhere)) {
    const tags = tagsOf(object.item) ?? [];
    const isQualified = tags.some(tag => typeof tag === 'string' && tag.startsWith(`${required}.`));
    if (isQualified) withQualifier ??= object;
    else if (tags.includes(required)) without ??= object;
  }
  if (!withQualifier || !without) return;
  into.refuse(
    'tags',
    "Tags for the gateway can not have a mix of 'ns.<gateway>' and 'ns.<gateway>.<qualifier>'.  Rejecting request.",
    at([...without.path, 'tags']),
    `Give it the qualifier of line ${at([...withQualifier.path, 'tags']).line}, or take that one away.`,
  );
}

/** All documents of a request and its own part `qualifier` must agree. */
export function validateQualifiers(
  documents: readonly Sent[],
  { tag }: Owner,
  settings: GatewaySettings,
  into: Collector,
): void {
  if (tag === undefined) return;
  let qualifier = requested(documents, tag, settings, into);
  for (const { data, at } of documents) {
    const objects = visit(data, anywhere, anywhere);
    const first = objects.find(({ item }) => qualifierIn(item, tag) !== undefined);
    const found = first && qualifierIn(first.item, tag);
    if (first && found !== undefined) {
      const place = at([...first.path, 'tags']);
      if (qualifier !== undefined && found !== qualifier) {
        if (isShaded(found) || isShaded(qualifier))
          into.skip(place, 'Whether its qualifier agrees is known when the template is rendered.');
        else
          into.refuse(
            'qualifiers',
            `Conflicting ns qualifiers (${qualifier} != ${found})`,
            place,
            'One call publishes one qualifier: publish the documents one after the other.',
          );
      }
      qualifier = found;
    } else if (qualifier !== undefined && objects.length > 0) {
      into.refuse(
        'qualifiers',
        `Specified qualifier (${qualifier}) does not match tags in configuration (${tag})`,
        at(objects[0]!.path),
        `Tag its objects with ${qualifier}, or publish them without a qualifier.`,
      );
    }
  }
}

/** The qualifier that the request itself names. */
function requested(
  documents: readonly Sent[],
  tag: string,
  { qualifier }: GatewaySettings,
  into: Collector,
): string | undefined {
  if (qualifier === undefined) return undefined;
  if (qualifier !== '' && !qualifier.includes('.')) return `${tag}.${qualifier}`;
  const first = documents[0]?.at([]);
  if (first)
    into.accept(
      'qualifiers',
      `The qualifier "${qualifier}" is ignored`,
      first,
      'A qualifier has no dot and is not empty; without one the whole gateway is published.',
    );
  return undefined;
}

function qualifierIn(item: Record<string, unknown>, tag: string): string | undefined {
  return tagsOf(item)?.find((one): one is string => typeof one === 'string' && one.startsWith(`${tag}.`));
}
