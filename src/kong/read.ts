/** Kong declarative files and gwa configs → entities with the places where they stand. */
import { own, type Path } from '../document/pointer.ts';
import type { InputError } from '../finding.ts';
import type { KongConfig } from './declarative.ts';
import { type Entity, entityAt, type GatewayDocument, type GatewayFiles, texts } from './entities.ts';
import { type Collected, type Found, link } from './link.ts';
import { recognise } from './recognise.ts';
import { objectsIn, readStream, type SourceText, type Stream, type StreamDocument } from './stream.ts';

export type {
  Entity,
  GatewayFiles,
  PluginEntity,
  RouteEntity,
  ServiceEntity,
  UpstreamEntity,
} from './entities.ts';
export type { SourceText } from './stream.ts';

/** Reads what is gateway configuration in these files; `variables` fill the placeholders of templates. Never throws. */
export function readGatewayFiles(sources: readonly SourceText[], variables: ReadonlyMap<string, string>): GatewayFiles {
  return gatewayFilesOf(sources.map(source => readStream(source, variables)));
}

/** The same for streams that were read. */
export function gatewayFilesOf(all: readonly Stream[]): GatewayFiles {
  const documents: GatewayDocument[] = [];
  const problems: InputError[] = [];
  const collected: Collected = {
    services: [],
    routes: [],
    plugins: [],
    upstreams: [],
    certificates: [],
    caCertificates: [],
  };
  const streams: Stream[] = [];
  for (const stream of all) {
    // A file that cannot be read was named, or looks like one of ours.
    let isGateway = stream.problems.length > 0 && stream.documents.length === 0;
    for (const document of stream.documents) {
      const found = gatewayDocument(stream, document);
      if (!found) continue;
      isGateway = true;
      documents.push(found);
      collect(found, collected);
    }
    if (!isGateway) continue;
    problems.push(...stream.problems);
    if (stream.documents.length > 0) streams.push(stream);
  }
  return { files: streams.map(({ file }) => file), documents, streams, problems, ...link(collected) };
}

function gatewayDocument(stream: Stream, document: StreamDocument): GatewayDocument | undefined {
  const kind = recognise(document.data);
  if (kind === undefined) return undefined;
  if (kind === 'manifest' && own(document.data, 'kind') !== 'GatewayService') return undefined;
  const isList = Array.isArray(document.data);
  // A list is read as if its key stood above it, at the same places.
  const data = (isList ? { [kind]: document.data } : document.data) as Record<string, unknown>;
  const place = (path: Path): Path => (isList && path[0] === kind ? path.slice(1) : path);
  const tags = own(own(data, '_info'), 'select_tags');
  return {
    file: stream.file,
    kind,
    root: {
      file: stream.file,
      path: [],
      data: data as KongConfig,
      line: (...path) => document.line(place(path)),
      written: (...path) => document.written(place(path)),
    },
    unfilled: stream.unfilled,
    selectTags: texts(tags),
  };
}

function collect(document: GatewayDocument, into: Collected): void {
  const { data } = document.root;
  if (document.kind === 'manifest') {
    collectService(entityAt(document, [], data, 'service'), document, into);
    return;
  }
  each(document, [], data, 'services', 'service', entity => collectService(entity, document, into));
  each(document, [], data, 'routes', 'route', entity => collectRoute({ entity }, document, into));
  each(document, [], data, 'plugins', 'plugin', entity => into.plugins.push({ entity }));
  each(document, [], data, 'upstreams', 'upstream', entity => into.upstreams.push({ entity }));
  each(document, [], data, 'certificates', 'certificate', entity => into.certificates.push({ entity }));
  each(document, [], data, 'ca_certificates', 'ca_certificate', entity => into.caCertificates.push({ entity }));
  // Those of consumers and groups of them work for these alone.
  for (const key of ['consumers', 'consumer_groups']) {
    each(document, [], data, key, 'consumer', consumer => {
      each(document, consumer.path, consumer.data, 'plugins', 'plugin', entity =>
        into.plugins.push({ entity: { ...entity, data: { ...entity.data, consumer: consumer.name ?? '' } } }),
      );
    });
  }
}

function collectService(entity: Entity, document: GatewayDocument, into: Collected): void {
  const service: Found = { entity };
  into.services.push(service);
  each(document, entity.path, entity.data, 'routes', 'route', route =>
    collectRoute({ entity: route, service }, document, into),
  );
  each(document, entity.path, entity.data, 'plugins', 'plugin', plugin =>
    into.plugins.push({ entity: plugin, service }),
  );
}

function collectRoute(route: Found, document: GatewayDocument, into: Collected): void {
  into.routes.push(route);
  each(document, route.entity.path, route.entity.data, 'plugins', 'plugin', plugin =>
    into.plugins.push({ entity: plugin, route }),
  );
}

function each(
  document: GatewayDocument,
  path: Path,
  parent: Record<string, unknown>,
  key: string,
  kind: string,
  visit: (entity: Entity) => void,
): void {
  for (const [index, data] of objectsIn(own(parent, key))) visit(entityAt(document, [...path, key, index], data, kind));
}
