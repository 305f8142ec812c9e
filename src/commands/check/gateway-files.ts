/** Which APIs a change of gateway configuration and manifests is about, though it leaves their documents alone. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Base } from '../../base.ts';
import { apiFiles, type Config } from '../../config/read.ts';
import { readBlobs } from '../../document/git-objects.ts';
import type { Limits } from '../../document/limits.ts';
import type { Io } from '../../io.ts';
import { looksLikeGateway, mayBeGatewayFile } from '../../ready/gateway-texts.ts';
import { findOwners, ownerOf } from '../../ready/scope.ts';
import { workTree } from '../../ready/trees.ts';

export interface ChangedConfiguration {
  /** From the top, as they were and as they are. */
  readonly paths: ReadonlySet<string>;
  readonly base: Base;
  readonly limits: Limits;
}

/**
 * The names of the APIs that readiness judges by one of the changed files: those that name it, else the one in whose folder it
 * lies, else all that name no files of their own. What takes a guard away at the gateway concerns the API as a change of its
 * document does.
 */
export function configuredBy(config: Config, changed: ChangedConfiguration, io: Io): Set<string> {
  const { top } = changed.base;
  const fromTop = (file: string): string =>
    path
      .relative(top, path.resolve(realpathSync(io.cwd), file))
      .split(path.sep)
      .join('/');
  const at = fromTop(config.folder);
  const folder = at === '' ? '' : `${at}/`;
  const { apis, ready } = config.data;
  const shared = ready?.['gateway-config'];
  const documents = apiFiles(config, io.cwd).map(({ name, file }) => ({ name, path: fromTop(file) }));
  const owners = findOwners(documents);
  const others = new Set(changed.paths);
  for (const document of documents) others.delete(document.path);
  const files = [...others].filter(file => file.startsWith(folder));
  const ofAnybody = files.filter(file => mayBeGatewayFile(file.slice(folder.length), shared, config.data));
  const configuring = new Set(shared ? ofAnybody : withConfiguration(ofAnybody, changed, io));
  const found = new Set<string>();
  for (const file of files) {
    const owner = shared ? undefined : ownerOf(file, owners);
    for (const [name, { 'gateway-config': own }] of apis ?? []) {
      const isAbout = own
        ? mayBeGatewayFile(file.slice(folder.length), own, config.data)
        : configuring.has(file) && (owner === undefined || owner === name);
      if (isAbout) found.add(name);
    }
  }
  return found;
}

/** Those that look like configuration now, or did at the base. */
function withConfiguration(files: readonly string[], { base, limits }: ChangedConfiguration, io: Io): string[] {
  if (files.length === 0) return [];
  const { tree } = workTree(io, limits);
  const now = new Set(files.filter(file => looksLikeGateway(tree.text(file) ?? '')));
  const others = files.filter(file => !now.has(file));
  const before = readBlobs(base.top, base.commit, others, {
    maxBytes: limits.maxFileBytes,
    maxTotal: limits.maxTotalBytes,
  });
  const decoder = new TextDecoder();
  return files.filter(file => now.has(file) || looksLikeGateway(decoder.decode(before.get(file))));
}
