/** Product files of API Connect, and the OpenAPI documents with IBM's extensions beside them, with the places where they stand. */
import { isObject, own, toText } from '../document/pointer.ts';
import { type Part, partAt, readStream, type SourceText } from '../kong/stream.ts';

/** An API of a product: by a file beside it (`$ref`), or by the name and version that it has at API Connect. */
export interface ProductApi {
  /** Under which the plans of the product name it. */
  readonly key: string;
  readonly ref: string | undefined;
  readonly name: string | undefined;
  readonly version: string | undefined;
}

export interface ProductPlan {
  readonly name: string;
  readonly part: Part;
}

export interface ProductFile extends Part {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly apis: readonly ProductApi[];
  readonly plans: readonly ProductPlan[];
}

export interface ApiConnectFiles {
  readonly products: readonly ProductFile[];
  /** OpenAPI documents that say their name at API Connect (`info.x-ibm-name`). */
  readonly documents: readonly Part[];
}

/** Reads what is for API Connect in these files; `variables` fill the placeholders of templates. Never throws. */
export function readApiConnectFiles(
  sources: readonly SourceText[],
  variables: ReadonlyMap<string, string>,
): ApiConnectFiles {
  const products: ProductFile[] = [];
  const documents: Part[] = [];
  for (const source of sources) {
    if (!/product|x-ibm-name/.test(source.text)) continue;
    const stream = readStream(source, variables);
    for (const document of stream.documents) {
      const { data } = document;
      if (!isObject(data)) continue;
      const part = partAt(stream, document, [], data);
      if (isProduct(data)) products.push(productOf(part));
      else if (own(own(data, 'info'), 'x-ibm-name') !== undefined) documents.push(part);
    }
  }
  return { products, documents };
}

/** `product: 1.0.0` is the version of the format, not of the product. */
function isProduct(data: Record<string, unknown>): boolean {
  return (
    /^\d+\.\d+\.\d+$/.test(toText(own(data, 'product') ?? '')) &&
    isObject(own(data, 'info')) &&
    (isObject(own(data, 'apis')) || isObject(own(data, 'plans')))
  );
}

function productOf(part: Part): ProductFile {
  const info = own(part.data, 'info');
  return {
    ...part,
    name: text(own(info, 'name')),
    version: text(own(info, 'version')),
    apis: entries(own(part.data, 'apis')).map(([key, said]) => {
      const named = text(own(said, 'name'));
      const colon = named?.lastIndexOf(':') ?? -1;
      return {
        key,
        ref: text(own(said, '$ref')),
        name: colon === -1 ? named : named!.slice(0, colon),
        version: colon === -1 ? undefined : named!.slice(colon + 1),
      };
    }),
    plans: entries(own(part.data, 'plans')).map(([name, data]) => ({
      name,
      part: {
        file: part.file,
        path: ['plans', name],
        data: isObject(data) ? data : {},
        line: (...below) => part.line('plans', name, ...below),
        written: (...below) => part.written('plans', name, ...below),
      },
    })),
  };
}

function entries(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** Of a version that YAML reads as a number too. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number') return toText(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
