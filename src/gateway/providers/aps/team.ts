/** Files of the team for gwa that the config names: services that are published along, issuers and datasets that are applied. */

import { type Manifests, readManifests } from '../../../aps/manifests.ts';
import { isObject, own } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import { gatewayFilesOf } from '../../../kong/read.ts';
import { listed, readStream, type SourceText, type Stream } from '../../../kong/stream.ts';
import { digestOf } from '../../digest.ts';
import type { TeamMark } from './ledger.ts';

export interface Team {
  /** As they are written, for the server's validation with file and line. */
  readonly streams: readonly Stream[];
  readonly manifests: Manifests;
  /** Everything else at the root of the published configuration than what is ours. */
  readonly lists: Readonly<
    Record<'services' | 'upstreams' | 'certificates', readonly Readonly<Record<string, unknown>>[]>
  >;
  /** Undefined: nothing is published along. */
  readonly mark: TeamMark | undefined;
}

const nothing = new Map<string, string>();

/** Throws a UserError with file and line for templates that are not filled in, products, and what cannot be read. */
export function readTeam(sources: readonly SourceText[]): Team {
  const streams = sources.map(source => readStream(source, nothing));
  for (const { file, problems, unfilled } of streams) {
    const [problem] = problems;
    if (problem) throw new UserError(problem.message, { file, line: problem.line ?? 1, column: problem.column ?? 1 });
    if (unfilled) {
      const names = unfilled.names.length > 0 ? ` (${listed(unfilled.names)})` : '';
      throw new UserError(`This is a template${names}; name the file that it gives.`, { file, line: 1, column: 1 });
    }
  }
  const manifests = readManifests(sources, nothing);
  const [product] = [...manifests.products, ...manifests.environments.filter(one => one.product === undefined)];
  if (product) {
    throw new UserError(
      'Products and their environments come from products of specgate.yaml; take this one out, or two would change one another.',
      { file: product.file, line: product.line(), column: 1 },
    );
  }
  const lists = { services: [], upstreams: [], certificates: [] } as Record<
    keyof Team['lists'],
    Record<string, unknown>[]
  >;
  for (const { kind, root } of gatewayFilesOf(streams).documents) {
    if (kind === 'manifest') {
      lists.services.push(Object.fromEntries(Object.entries(root.data).filter(([key]) => key !== 'kind')));
      continue;
    }
    for (const key of ['services', 'upstreams', 'certificates'] as const) {
      const list = own(root.data, key);
      if (Array.isArray(list)) lists[key].push(...list.filter(isObject));
    }
  }
  const isEmpty = Object.values(lists).every(list => list.length === 0) && manifests.issuers.length === 0;
  const issuers = Object.fromEntries(
    manifests.issuers.map(({ name = '', data }) => [name, digestOf(withoutSecrets(data))] as const),
  );
  return {
    streams,
    manifests,
    lists,
    mark: isEmpty ? undefined : { digest: digestOf(lists), issuers, names: namesIn(lists) },
  };
}

/** Nobody can tell from a digest what was in it, but somebody could try. */
function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'clientSecret' && key !== 'initialAccessToken');
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutSecrets(one)]));
}

function namesIn({ services, upstreams }: Team['lists']): string[] {
  const named = (list: readonly unknown[]): string[] =>
    list.flatMap(one => {
      const name = own(one, 'name');
      return typeof name === 'string' ? [name] : [];
    });
  const routes = services.flatMap(service => {
    const list = own(service, 'routes');
    return Array.isArray(list) ? list : [];
  });
  return [...new Set([...named(services), ...named(routes), ...named(upstreams)])].sort();
}

export const noTeam: Team = readTeam([]);
/** Of files that publish no services. */
export const noTeamDigest = digestOf(noTeam.lists);
