/** What people give to specgate in place of an OpenAPI document, recognised so that the message can say what to do. */
import { own, toText } from './pointer.ts';

const reads = 'specgate reads OpenAPI 2.0, 3.0, 3.1 and 3.2';

/** Why a text that is no YAML and no JSON is no OpenAPI document; undefined where nothing tells. Looks at the beginning alone. */
export function foreignText(text: string): string | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith('PK\x03\x04'))
    return 'This is a zip archive, such as a Word document, not text; take the OpenAPI document out of it.';
  if (start.startsWith('%PDF')) return `This is a PDF; ${reads}, as YAML or JSON.`;
  if (/^<(!doctype html|html|head|body)\b/i.test(start)) {
    return 'This is an HTML page, such as that of Swagger UI or of a login, not an OpenAPI document; save the YAML or JSON that the page links to.';
  }
  if (/^<(\?xml|wsdl:|definitions\b)/i.test(start)) return `This is XML, such as a WSDL; ${reads}, as YAML or JSON.`;
  if (start.startsWith('#%RAML')) return `This is a RAML document; ${reads}.`;
  if (/^FORMAT: 1A/.test(start)) return `This is API Blueprint; ${reads}.`;
  if (/^syntax = "proto\d"/m.test(start)) return `This is a protobuf definition; ${reads}.`;
  if (
    /^(?:extend )?(type|schema|query|mutation|input|interface|union|scalar|directive)\b[^:\n]*(\{|=|@)/m.test(start)
  ) {
    return `This looks like a GraphQL schema; ${reads}.`;
  }
  return undefined;
}

/** Why data that says neither `openapi` nor `swagger` is no OpenAPI document. */
export function foreignData(data: unknown): string {
  const has = (key: string): boolean => own(data, key) !== undefined;
  const schema = own(own(data, 'info'), 'schema');
  if (typeof schema === 'string' && schema.includes('postman')) {
    return 'This is a Postman collection, not an OpenAPI document; export the API as OpenAPI first.';
  }
  if (has('asyncapi')) return `This is an AsyncAPI document; ${reads}.`;
  if (has('arazzo')) return `This is an Arazzo document, which tells of calls in their order; ${reads}.`;
  if (has('overlay'))
    return `This is an overlay, which changes an OpenAPI document; ${reads}: name the document itself.`;
  if (has('swaggerVersion'))
    return `The document says it is Swagger ${JSON.stringify(toText(own(data, 'swaggerVersion')).slice(0, 40))}; ${reads}.`;
  if (has('_format_version'))
    return 'This is a configuration of Kong, not an OpenAPI document; specgate ready and plan read it where the config names it.';
  if (has('kind') && has('apiVersion')) return 'This is a Kubernetes object, not an OpenAPI document.';
  if (own(data, '_type') === 'export' && has('resources'))
    return 'This is an export of Insomnia, not an OpenAPI document; export the API as OpenAPI first.';
  if (has('log') && own(own(data, 'log'), 'entries') !== undefined)
    return 'This is a recording of HTTP calls (HAR), not an OpenAPI document.';
  if (typeof data === 'string') return foreignText(data) ?? noKey;
  return noKey;
}

const noKey =
  'This is not an OpenAPI document: it has no `openapi` (3.x) or `swagger` (2.0) key at its root, such as openapi: 3.0.3.';
