/** What a provider knows of the run that it works for. */
import type { ConfigData } from '../config/shape.ts';
import type { Io } from '../io.ts';
import type { Clock } from './http.ts';

/** One entry under `gateways` of the config. */
export type GatewayConfig = NonNullable<ConfigData['gateways']> extends ReadonlyMap<string, infer One> ? One : never;

/** Whose objects are ours: the config's `owner`, and the repository, so that two with one owner notice one another. */
export interface Owner {
  readonly owner: string;
  /** `owner/name` on GitHub; undefined where it is not known. */
  readonly repository: string | undefined;
}

export interface GatewayContext {
  /** Its name in the config. */
  readonly name: string;
  readonly config: GatewayConfig;
  /** The folder of the config, absolute; `path` is relative to it. */
  readonly folder: string;
  readonly owner: Owner;
  /** `--qualifier`: an environment of its own. */
  readonly qualifier: string | undefined;
  readonly io: Io;
  /** Tests give another. */
  readonly clock?: Clock;
  /** One line of progress for standard error. */
  notice(line: string): void;
}

/** As messages name an owner: `specgate (bcgov/climbon)`. */
export function ownerText({ owner, repository }: { owner: string; repository?: string | undefined }): string {
  return repository === undefined ? owner : `${owner} (${repository})`;
}

/** True where a mark is ours; a repository that is unknown on one side tells nothing. */
export function isOwnedBy(mark: { owner: string; repository?: string | undefined }, us: Owner): boolean {
  const isOther = mark.repository !== undefined && us.repository !== undefined && mark.repository !== us.repository;
  return mark.owner === us.owner && !isOther;
}
