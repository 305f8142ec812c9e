/** Kong's Admin API over the gateways' HTTP client: workspaces, lists by pages, single entities. */
import { UserError } from '../../../errors.ts';
import { type Http, type HttpAnswer, type HttpCall, segment } from '../../http.ts';
import { type Entity, entityOf, type Fields, idIn } from './entity.ts';
import { oddField } from './well-formed.ts';

export interface Admin {
  /** A call below the workspace. */
  call(call: HttpCall): Promise<HttpAnswer>;
  /** A call that has no workspace. */
  root(call: HttpCall): Promise<HttpAnswer>;
  /** All entities at a path such as `/services`. Throws a UserError (exit 3) where a page is not what it should be. */
  list(path: string): Promise<Fields[]>;
  /** The entity of this kind and id, found by its data where ids are not ours to choose; undefined where it is not there. */
  find(wanted: Entity): Promise<Entity | undefined>;
}

/** The largest that Kong gives. */
const pageSize = 1000;
const mostPages = 10_000;

export function adminOf(http: Http, workspace: string | undefined): Admin {
  const prefix = workspace === undefined ? '' : `/${segment(workspace)}`;
  const call = (one: HttpCall): Promise<HttpAnswer> => http.call({ ...one, path: prefix + one.path });

  async function list(path: string): Promise<Fields[]> {
    const found: Fields[] = [];
    let offset: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      // `next` is not followed: it lacks the size (2.8) and may lack the workspace.
      const query = { size: pageSize, ...(offset === undefined ? {} : { offset }) };
      const { json } = await call({ method: 'GET', path, query });
      const { data, next, offset: nextOffset } = (json ?? {}) as { data?: unknown; next?: unknown; offset?: unknown };
      if (!isList(data)) throw nonsense(path, 'it is no list of entities');
      for (const one of Array.isArray(data) ? data : []) {
        const odd = oddField(one);
        if (odd !== undefined) throw nonsense(path, `an entity has ${odd === 'id' ? 'no id' : `an odd "${odd}"`}`);
        found.push(one);
      }
      if (next === null || next === undefined) return found;
      if (typeof nextOffset !== 'string' || nextOffset === offset) throw nonsense(path, 'its pages do not go on');
      offset = nextOffset;
    }
    throw nonsense(path, `it has more than ${mostPages} pages`);
  }

  function nonsense(path: string, why: string): UserError {
    return new UserError(`The answer to GET ${http.url.host}${prefix}${path} is not Kong's: ${why}.`, {}, 3);
  }

  return {
    call,
    root: one => http.call(one),
    list,
    async find({ kind, id, data }) {
      if (kind === 'targets') {
        const upstream = idIn(data, 'upstream');
        const targets = upstream === undefined ? [] : await targetsOf(upstream);
        return targets.find(one => one.id === id);
      }
      const { status, json } = await call({ method: 'GET', path: `/${kind}/${segment(id)}`, accept: [404] });
      if (status === 404) return undefined;
      if (!isEntity(json) || oddField(json) !== undefined) throw nonsense(`/${kind}/${id}`, 'it is no entity');
      return entityOf(kind, json);
    },
  };

  /** Empty where the upstream is not there. */
  async function targetsOf(upstream: string): Promise<Entity[]> {
    const path = `/upstreams/${segment(upstream)}`;
    const { status } = await call({ method: 'GET', path, accept: [404] });
    if (status === 404) return [];
    return (await list(`${path}/targets`)).map(one => entityOf('targets', one));
  }
}

/** Where an entity is written; of a target below its upstream. */
export function pathOf({ kind, id, data }: Entity): string {
  if (kind !== 'targets') return `/${kind}/${segment(id)}`;
  return `/upstreams/${segment(idIn(data, 'upstream') ?? '')}/targets/${segment(id)}`;
}

function isEntity(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(data: unknown): boolean {
  // An empty list may be `{}`: Lua does not tell them apart.
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return Object.keys(data).length === 0;
  return Array.isArray(data) && data.every(isEntity);
}
