/** The documents that one publishing call sends: of a Kong file as it is, of a `gwa apply` file its GatewayServices together. */
import { isObject, own, type Path, toText } from '../../document/pointer.ts';
import { manifestKinds, recognise } from '../../kong/recognise.ts';
import type { Stream, StreamDocument } from '../../kong/stream.ts';
import { shadeValue } from '../../kong/template.ts';
import type { Collector, Place } from './finding.ts';

/** One YAML document as the server reads it. Placeholders are shaded, so that what is in them has no meaning. */
export interface Sent {
  readonly data: Record<string, unknown>;
  /** What the server says of a part that a script is to put under something else; undefined where it can be sent as it is. */
  readonly fragment: string | undefined;
  at(path: Path): Place;
}

/** The documents that are sent; what cannot be sent is told. */
export function sentBy(streams: readonly Stream[], into: Collector): Sent[] {
  return streams.flatMap(stream => {
    const isApply = stream.documents.some(({ data }) => isManifestDocument(data));
    return isApply ? sentByApply(stream, into) : sentAsIs(stream, into);
  });
}

function isManifestDocument(data: unknown): boolean {
  const kind = own(data, 'kind');
  return typeof kind === 'string' && recognise(data) === 'manifest';
}

function sentAsIs(stream: Stream, into: Collector): Sent[] {
  return stream.documents.flatMap((document): Sent[] => {
    const { data } = document;
    const kind = recognise(data);
    if (isObject(data)) {
      const fragment = kind === 'plugins' ? 'Invalid base entity plugins' : undefined;
      return [{ data: shadeAll(data), fragment, at: path => place(stream, document, path) }];
    }
    if (kind === undefined || kind === 'config' || kind === 'manifest') {
      into.refuse(
        'input',
        'Unexpected Error',
        place(stream, document, []),
        'A gateway configuration is a mapping with services: write it so.',
      );
      return [];
    }
    // A fragment: a script puts it where it belongs, so it is looked at as if it stood there.
    return [
      {
        data: shadeAll({ [kind]: data }),
        fragment: 'Unexpected Error',
        at: path => place(stream, document, path.slice(1)),
      },
    ];
  });
}

function sentByApply(stream: Stream, into: Collector): Sent[] {
  const services: { data: unknown; document: StreamDocument }[] = [];
  for (const document of stream.documents) {
    const { data } = document;
    const kind = own(data, 'kind');
    const at = place(stream, document, []);
    if (typeof kind !== 'string') {
      into.refuse(
        'input',
        'This config template is not supported',
        at,
        'gwa apply takes documents with a kind alone: give it one, or move Kong configuration to a file of its own for gwa pg.',
      );
    } else if (kind === 'GatewayService') services.push({ data: withoutKind(data), document });
    else if (!(manifestKinds as readonly string[]).includes(kind)) {
      into.accept(
        'input',
        `The kind ${kind} is skipped`,
        at,
        `gwa apply passes over it: only ${manifestKinds.join(', ')} are applied.`,
      );
    }
  }
  if (services.length === 0) return [];
  return [
    {
      data: shadeAll({ services: services.map(({ data }) => data) }),
      fragment: undefined,
      at: ([key, index, ...below]) =>
        key === 'services' && typeof index === 'number'
          ? place(stream, services[index]!.document, below)
          : place(stream, services[0]!.document, []),
    },
  ];
}

function withoutKind(data: unknown): unknown {
  if (!isObject(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'kind'));
}

function place(stream: Stream, document: StreamDocument, path: Path): Place {
  return { file: stream.file, line: document.line(path) };
}

function shadeAll(data: Record<string, unknown>): Record<string, unknown> {
  return shade(data) as Record<string, unknown>;
}

function shade(value: unknown): unknown {
  if (typeof value === 'string') return shadeValue(value);
  if (Array.isArray(value)) return value.map(shade);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [shadeValue(key), shade(child)]));
}

/** An object that the server visits. */
export interface Visited {
  /** The list that it stands in: `services`, `routes`, … */
  readonly kind: string;
  readonly item: Record<string, unknown>;
  readonly path: Path;
  /** As messages of the server name its parent: `.services.orders`. */
  readonly source: string;
  /** Undefined where it has none. */
  readonly name: string | undefined;
}

/** The objects in the lists of these keys, parents first, in the order of the file. */
export function visit(
  data: Record<string, unknown>,
  atRoot: readonly string[],
  below: readonly string[],
  source = '',
  path: Path = [],
): Visited[] {
  return Object.entries(data).flatMap(([kind, list]) => {
    if (!(path.length === 0 ? atRoot : below).includes(kind) || !Array.isArray(list)) return [];
    return list.flatMap((item: unknown, index): Visited[] => {
      if (!isObject(item)) return [];
      const name = textOf(own(item, 'name'));
      const at = [...path, kind, index];
      const inner = visit(item, atRoot, below, `${source}.${kind}.${name ?? `[${index}]`}`, at);
      return [{ kind, item, path: at, source, name }, ...inner];
    });
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? toText(value) : undefined;
}
