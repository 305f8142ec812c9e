/** The documents that the examples of changes stand in: each shows only the part that it is about. */
import type { Sender, ViewName } from './change.ts';

/** Where an example's text goes. */
export type FrameName = ViewName | 'schema';

/** The parsed text of an example → the document around it; undefined where the document itself is missing. */
export function frame(on: FrameName, sender: Sender | undefined, part: unknown): unknown {
  const api = sender === 'api';
  switch (on) {
    case 'document':
    case 'server':
    case 'security-scheme':
      return part === undefined || part === null ? undefined : documentOf(part as object);
    case 'operation':
      if (api) return documentOf({ openapi: '3.1.0', webhooks: part ?? {} });
      return isDocument(part) ? documentOf(part) : documentOf({ paths: part ?? {} });
    case 'parameter':
      return api ? webhook({ parameters: part ?? [] }) : operation('get', { parameters: part ?? [] });
    case 'body':
      return api ? webhook((part ?? {}) as object) : operation('post', (part ?? {}) as object);
    case 'media-type':
      return api ? response({ content: part ?? {} }) : operation('post', { requestBody: { content: part ?? {} } });
    case 'encoding': {
      const form = { 'multipart/form-data': { schema: { type: 'object' }, encoding: part ?? {} } };
      return api ? response({ content: form }) : operation('post', { requestBody: { content: form } });
    }
    case 'response':
      return api || sender === undefined
        ? operation('get', { responses: part ?? {} })
        : webhook({ responses: part ?? {} });
    case 'header':
      return sender === 'client'
        ? webhook({ responses: { '200': { headers: part ?? {} } } })
        : response({ headers: part ?? {} });
    case 'link':
      return response({ links: part ?? {} });
    case 'callback':
      return operation('post', { callbacks: part ?? {} });
    case 'webhook':
      return documentOf({ openapi: '3.1.0', webhooks: part ?? {} });
    default:
      return schemaFrame(api, part ?? {});
  }
}

/** Examples of changes in what values a schema accepts: the JSON body of a request, or of a response. */
function schemaFrame(isResponse: boolean, schema: unknown): unknown {
  const type =
    typeof schema === 'object' && schema !== null && 'xml' in schema ? 'application/xml' : 'application/json';
  const content = { [type]: { schema } };
  return isResponse ? response({ content }, '3.1.0') : operation('post', { requestBody: { content } }, '3.1.0');
}

function documentOf(part: object): unknown {
  return { openapi: '3.0.3', info: { title: 'Routes API', version: '1.0.0' }, paths: {}, ...part };
}

function operation(method: string, value: object, openapi = '3.0.3'): unknown {
  return documentOf({ openapi, paths: { '/routes': { [method]: value } } });
}

function response(value: object, openapi = '3.0.3'): unknown {
  return operation('get', { responses: { '200': value } }, openapi);
}

function webhook(value: object): unknown {
  return documentOf({ openapi: '3.1.0', webhooks: { routeClosed: { post: value } } });
}

function isDocument(part: unknown): part is object {
  return typeof part === 'object' && part !== null && ('paths' in part || 'components' in part);
}
