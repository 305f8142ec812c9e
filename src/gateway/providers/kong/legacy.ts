/**
 * What is published, for Kong 0.14.1: the calls to its Admin API, and a ledger in the place of the tags that it does not have.
 * Ids follow from names, so that a second run makes the same calls; what is to be deleted follows from the ledger alone.
 */
import { jsonText } from '../../../text.ts';
import { type Owner, ownerText } from '../../context.ts';
import { type Entity, type Fields, idIn, kinds, wordOf } from './entity.ts';
import { readMarks } from './tags.ts';

/** Files by name: `requests.json` in the order in which the calls are made, `ledger.json` for the next run and for people. */
export function legacyFiles(entities: readonly Entity[], owner: Owner): Map<string, string> {
  // The record of a product is its tags, which the ledger has.
  const own = kinds.flatMap(kind =>
    entities.filter(one => one.kind === kind && readMarks(one.data.tags).role === undefined),
  );
  const ledger = entities.map(({ kind, id, data }) => ({
    entity: wordOf(kind),
    id,
    name: data.name ?? data.target ?? null,
    tags: data.tags ?? [],
  }));
  return new Map([
    ['requests.json', `${jsonText({ schema: 'specgate/kong-requests/1', requests: own.map(requestOf) })}\n`],
    ['ledger.json', `${jsonText({ schema: 'specgate/kong-ledger/1', owner: ownerText(owner), entities: ledger })}\n`],
  ]);
}

interface Request {
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  readonly body: Fields;
}

/** Services and routes are put under their ids; plugins, upstreams and targets are still made the old way, by POST. */
function requestOf({ kind, id, data }: Entity): Request {
  const { tags: _tags, service, route, upstream: _upstream, enabled, ...fields } = data;
  switch (kind) {
    case 'services':
      return { method: 'PUT', path: `/services/${id}`, body: fields };
    case 'routes': {
      const { name: _name, headers: _headers, ...known } = fields;
      return { method: 'PUT', path: `/routes/${id}`, body: { ...known, service } };
    }
    case 'plugins': {
      const scope = { ...idField('service', data), ...idField('route', data) };
      return {
        method: 'POST',
        path: '/plugins',
        body: { id, ...fields, ...(enabled !== undefined && { enabled }), ...scope },
      };
    }
    case 'upstreams':
      return { method: 'POST', path: '/upstreams', body: { id, ...fields } };
    case 'targets':
      return { method: 'POST', path: `/upstreams/${idIn(data, 'upstream')}/targets/`, body: fields };
  }
}

/** References of plugins are flat there: `service_id`. */
function idField(field: 'service' | 'route', data: Fields): Fields {
  const id = idIn(data, field);
  return id === undefined ? {} : { [`${field}_id`]: id };
}
