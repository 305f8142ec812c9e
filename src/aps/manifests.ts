/** The manifests of the API Services Portal (the documents of a `gwa apply` file) with the places where they stand. */
import { isObject, own, type Path } from '../document/pointer.ts';
import type { InputError } from '../finding.ts';
import { type ManifestKind, manifestKinds, recognise } from '../kong/recognise.ts';
import { objectsIn, type Part, partAt, readStream, type SourceText, type Stream } from '../kong/stream.ts';
import type { Unfilled } from '../kong/template.ts';

export interface Manifest extends Part {
  readonly kind: ManifestKind;
  /** Undefined where it has none, or no text. */
  readonly name: string | undefined;
  /** False for a body without `kind`, as the portal's own API takes it; `gwa apply` refuses it. */
  readonly hasKind: boolean;
  /** Its number in the file, from 0. */
  readonly index: number;
  /** What its template still lacks. */
  readonly unfilled: Unfilled | undefined;
}

/** One environment of a product: nested, as it must be, or a manifest of its own. */
export interface EnvironmentPart extends Part {
  readonly product: Manifest | undefined;
  readonly name: string | undefined;
}

/** A document beside manifests that is none: of a kind that `gwa apply` passes over, or without any. */
export interface OtherDocument {
  readonly file: string;
  readonly line: number;
  readonly kind: string | undefined;
  /** True where it is Kong configuration. */
  readonly isConfig: boolean;
}

export interface Manifests {
  /** The files that hold some. */
  readonly files: readonly string[];
  readonly datasets: readonly Manifest[];
  readonly products: readonly Manifest[];
  /** Of all products, and those that stand alone. */
  readonly environments: readonly EnvironmentPart[];
  readonly issuers: readonly Manifest[];
  /** Of the kind GatewayService; the gateway files have them as services too. */
  readonly services: readonly Manifest[];
  /** All of the above that are documents, in their order. */
  readonly all: readonly Manifest[];
  /** What else stands in the same files. */
  readonly others: readonly OtherDocument[];
  /** What could not be read in these files. */
  readonly problems: readonly InputError[];
}

/** Reads what is a manifest in these files; `variables` fill the placeholders of templates. Never throws. */
export function readManifests(sources: readonly SourceText[], variables: ReadonlyMap<string, string>): Manifests {
  const all: Manifest[] = [];
  const others: OtherDocument[] = [];
  const problems: InputError[] = [];
  for (const source of sources) {
    const stream = readStream(source, variables);
    const found = manifestsOf(stream);
    if (found.manifests.length === 0) continue;
    all.push(...found.manifests);
    others.push(...found.others);
    problems.push(...stream.problems);
  }
  return { ...groupManifests(all), others, problems };
}

/** Sorts manifests by kind; for those of one API too. */
export function groupManifests(all: readonly Manifest[]): Omit<Manifests, 'others' | 'problems'> {
  const of = (kind: ManifestKind): Manifest[] => all.filter(manifest => manifest.kind === kind);
  const products = of('Product');
  return {
    files: [...new Set(all.map(({ file }) => file))],
    datasets: of('DraftDataset'),
    products,
    environments: [...products.flatMap(environmentsOf), ...of('Environment').map(alone)],
    issuers: of('CredentialIssuer'),
    services: of('GatewayService'),
    all,
  };
}

function manifestsOf(stream: Stream): { manifests: Manifest[]; others: OtherDocument[] } {
  const manifests: Manifest[] = [];
  const others: OtherDocument[] = [];
  for (const document of stream.documents) {
    const { data } = document;
    const what = recognise(data);
    const kind = own(data, 'kind');
    if (what !== 'manifest' || !isObject(data)) {
      others.push({
        file: stream.file,
        line: document.line([]),
        kind: typeof kind === 'string' ? kind : undefined,
        isConfig: what !== undefined,
      });
      continue;
    }
    const known = manifestKinds.find(one => one === kind);
    manifests.push({
      ...partAt(stream, document, [], data),
      kind: known ?? 'CredentialIssuer',
      hasKind: known !== undefined,
      name: textAt(data, 'name'),
      index: document.index,
      unfilled: stream.unfilled,
    });
  }
  return { manifests, others };
}

function environmentsOf(product: Manifest): EnvironmentPart[] {
  return objectsIn(own(product.data, 'environments')).map(([index, data]) => ({
    ...below(product, ['environments', index], data),
    product,
    name: textAt(data, 'name'),
  }));
}

function alone(manifest: Manifest): EnvironmentPart {
  return { ...below(manifest, [], manifest.data), product: undefined, name: manifest.name };
}

function below(part: Part, path: Path, data: Record<string, unknown>): Part {
  return {
    file: part.file,
    path: [...part.path, ...path],
    data,
    line: (...more) => part.line(...path, ...more),
    written: (...more) => part.written(...path, ...more),
  };
}

/** The text under a key; undefined for everything else. */
export function textAt(data: unknown, key: string): string | undefined {
  const value = own(data, key);
  return typeof value === 'string' ? value : undefined;
}
