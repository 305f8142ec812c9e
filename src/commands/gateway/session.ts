/** What every command about a gateway begins with: the gateway of the config, its provider, what the commit wants, who asks. */
import { hostname, userInfo } from 'node:os';
import path from 'node:path';
import { startProgress } from '../../command-line/progress.ts';
import { type Config, readConfig } from '../../config/read.ts';
import { resolveCommit } from '../../document/git.ts';
import { readBlob } from '../../document/git-objects.ts';
import type { Limits } from '../../document/limits.ts';
import type { Origin } from '../../document/loader.ts';
import { Spaces } from '../../document/operands.ts';
import { UserError } from '../../errors.ts';
import type { GatewayConfig, GatewayContext } from '../../gateway/context.ts';
import { type Desired, type DesiredProduct, loadDesired } from '../../gateway/desired.ts';
import type { History } from '../../gateway/guards.ts';
import { historyOf } from '../../gateway/history.ts';
import { fileJournals, type JournalStore, type Who } from '../../gateway/journal.ts';
import { type CatalogProduct, commitOfContent, isSame } from '../../gateway/model.ts';
import type { Named } from '../../gateway/order.ts';
import type { Provider } from '../../gateway/provider.ts';
import { openProvider } from '../../gateway/providers/index.ts';
import { keysWithoutEffect } from '../../gateway/providers/keys.ts';
import type { Waiting } from '../../gateway/verify.ts';
import type { Io } from '../../io.ts';
import { didYouMean } from '../../suggest.ts';
import { logLine } from '../../text.ts';
import { interruptionOf } from './interruption.ts';

export interface SessionRequest {
  readonly config: Config;
  /** `--gateway`; undefined: the only one of the config. */
  readonly gateway: string | undefined;
  readonly qualifier: string | undefined;
  readonly limits: Limits;
  readonly quiet: boolean;
  /** The git revision whose documents are wanted, with its config; undefined: the working tree. */
  readonly revision?: string;
}

export interface GatewaySession {
  readonly name: string;
  readonly config: GatewayConfig;
  readonly productionMode: boolean;
  readonly provider: Provider;
  readonly journals: JournalStore;
  readonly history: History;
  readonly clock: Waiting;
  /** From now on Ctrl-C lets the step that is at work end, and no other begin; the function that it returns takes that back. */
  stopsOnInterrupt(): () => void;
  readonly who: Who;
  onStep(index: number, total: number, what: string): void;
  /** Takes the line of progress away. */
  endSteps(): void;
  /** What the working tree (or the revision) wants; of these products, or all. Throws a UserError for what is wrong in the documents. */
  desired(names?: readonly string[]): Promise<Desired>;
  /** A product as the commit wanted that it was published from; undefined where that is not to be had. */
  contentAt(product: CatalogProduct): Promise<DesiredProduct | undefined>;
}

/** Throws a UserError where there is no such gateway, or the config lacks what it needs. */
export async function openGateway(request: SessionRequest, io: Io): Promise<GatewaySession> {
  const { config, qualifier, limits } = request;
  const { name, entry } = chosenGateway(request);
  refuseKeysWithoutEffect(name, entry, config);
  if (qualifier !== undefined && entry.type !== 'aps') {
    throw new UserError(`--qualifier is for gateways of the type aps; ${name} is of the type ${entry.type}.`);
  }
  const repository = io.env.GITHUB_REPOSITORY || undefined;
  const context: GatewayContext = {
    name,
    config: entry,
    folder: config.folder,
    owner: { owner: entry.owner ?? 'specgate', repository },
    qualifier,
    io,
    notice: line => {
      if (!request.quiet) io.stderr.write(`specgate: ${logLine(line)}\n`);
    },
  };
  const history = historyOf(config.folder);
  const interruption = interruptionOf(io);
  const spaces = new Spaces(io.cwd);
  const progress = startProgress(request.quiet, io);
  return {
    name,
    config: entry,
    productionMode: entry['production-mode'] ?? false,
    provider: await openProvider(context),
    journals: fileJournals(config.folder),
    history,
    clock: interruption.clock,
    stopsOnInterrupt: interruption.listen,
    who: whoOf(io),
    onStep: progress.report,
    endSteps: progress.clear,
    desired: names =>
      loadDesired({
        config,
        names,
        limits,
        commit: history.head,
        originOf: originsOf(request.revision, config, spaces),
      }),
    contentAt: product => contentAt(product, { config, spaces, limits }),
  };
}

function chosenGateway({ config, gateway }: SessionRequest): { name: string; entry: GatewayConfig } {
  const gateways = config.data.gateways ?? new Map<string, GatewayConfig>();
  const names = [...gateways.keys()];
  if (names.length === 0) {
    throw new UserError(
      'The config has no gateways; name one under gateways, such as staging: {type: files, path: catalog/staging}.',
      {
        file: config.file,
        line: 1,
        column: 1,
      },
    );
  }
  if (gateway === undefined && names.length > 1) {
    throw new UserError(`Say which gateway is meant: --gateway with one of ${names.join(', ')}.`);
  }
  const name = gateway ?? names[0]!;
  const entry = gateways.get(name);
  if (entry) return { name, entry };
  const hint = didYouMean(name, names) || `; the config has ${names.join(', ')}`;
  throw new UserError(`There is no gateway "${name}"${hint}.`, { file: config.file, ...config.place(['gateways']) });
}

function refuseKeysWithoutEffect(name: string, entry: GatewayConfig, config: Config): void {
  const [key] = keysWithoutEffect(entry);
  if (key === undefined) return;
  throw new UserError(
    `The key "${key}" has no effect at gateways of the type ${entry.type}; take it out of the gateway ${name}.`,
    { file: config.file, ...config.place(['gateways', name, key]) },
  );
}

/** Who runs this, for the audit log. */
function whoOf({ env }: Io): Who {
  const { GITHUB_ACTOR: actor, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  if (actor && server && repository && run) return { actor, where: `${server}/${repository}/actions/runs/${run}` };
  return { actor: actor || userName(), where: hostname() };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run a user without a name.
    return 'unknown';
  }
}

/** Where a file of the config is read from. */
function originsOf(revision: string | undefined, { folder }: Config, spaces: Spaces): (file: string) => Origin {
  if (revision === undefined) return file => spaces.onDisk(path.resolve(folder, file.replaceAll('\\', '/')));
  const { commit, top } = resolveCommit(revision, folder);
  return file => spaces.atRevision(commit, fromTop(file.replaceAll('\\', '/'), folder, top));
}

function fromTop(file: string, folder: string, top: string): string {
  return path.relative(top, path.resolve(folder, file)).split(path.sep).join('/');
}

/** The config as it was at a revision. Throws a UserError where there is none, or it is wrong. */
export function configAt(revision: string, { file: now, folder }: Config, limits: Limits): Config {
  const { commit, top } = resolveCommit(revision, folder);
  // A config that was itself read from a revision is named REF:path.
  const file = fromTop(path.posix.basename(now.slice(now.lastIndexOf(':') + 1)), folder, top);
  const name = `${revision}:${file}`;
  return readConfig(readBlob(top, commit, file, name, limits.maxFileBytes), name, folder);
}

async function contentAt(
  product: CatalogProduct,
  { config, spaces, limits }: { config: Config; spaces: Spaces; limits: Limits },
): Promise<DesiredProduct | undefined> {
  const from = commitOfContent(product);
  if (!from) return undefined;
  const { sha } = from;
  try {
    const { products } = await loadDesired({
      config: configAt(sha, config, limits),
      names: [product.name],
      limits,
      commit: from,
      originOf: originsOf(sha, config, spaces),
    });
    return products.find(one => isSame(one, product));
  } catch (error) {
    // The commit is not in this clone, or had no such product: nothing to compare with.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** `climbon` or `climbon:1.0.0`. Throws a UserError. */
export function readNamed(operand: string, what: 'product' | 'API'): Named {
  const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?::([0-9A-Za-z][0-9A-Za-z.+_-]*))?$/.exec(operand);
  if (match) return { name: match[1]!, version: match[2] };
  const article = what === 'API' ? 'an API' : 'a product';
  throw new UserError(`"${operand}" does not name ${article}; it is written NAME or NAME:VERSION.`);
}
