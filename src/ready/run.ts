/** A look at readiness from what the command line named to the report: read, ask, judge, compare with the base, count. */
import path from 'node:path';
import { revisionOf } from '../base.ts';
import { readConfig } from '../config/read.ts';
import type { ConfigData } from '../config/shape.ts';
import { tagsOf } from '../document/git.ts';
import { LimitError } from '../document/limits.ts';
import { Loader } from '../document/loader.ts';
import { parsedTexts } from '../document/parsed.ts';
import { own, toText } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import type { InputError } from '../finding.ts';
import type { Io } from '../io.ts';
import type { SourceText } from '../kong/read.ts';
import type { ReadyApi, ReadyReport } from '../report/ready-report.ts';
import { version } from '../version.ts';
import { chosenApis, refuseUnknownAges } from './asked.ts';
import { type Attestation, type Attested, attestationsFile } from './attestations.ts';
import { type AttestedState, attestedIn } from './attested.ts';
import { codeOwners, isOwner } from './code-owners.ts';
import type { Context } from './context.ts';
import { type ApiFile, type ApiState, contextsOf, nothingOutside, type Outside, type State } from './contexts.ts';
import type { FileTree } from './file-tree.ts';
import { items } from './items/index.ts';
import type { Judged, Judging } from './judge.ts';
import { knownTo } from './known.ts';
import { offersOf } from './offers.ts';
import { nameOfFile, ownChecks } from './own-checks.ts';
import { publishedDocuments } from './published-document.ts';
import { assess, itemsFor, totals, withTrend } from './ready.ts';
import { releasedAs, sameContent } from './released.ts';
import type { ReadyRequest, ReadyRun } from './request.ts';
import { commitTree, workTree } from './trees.ts';

/** Judges the checklist for what the request names. Throws a UserError where there is nothing to judge, or a limit is passed. */
export async function readyFiles(request: ReadyRequest, io: Io): Promise<ReadyRun> {
  return new ReadySession(request, io).run();
}

/** The base: its tree, what is attested in it, and the state of each API, where it has a document. */
interface Base {
  revision: string;
  tree: FileTree;
  states: readonly ApiState[];
  attested: AttestedState;
  products: ConfigData['products'];
}

class ReadySession {
  readonly #request: ReadyRequest;
  readonly #io: Io;
  readonly #today: string;
  readonly #apis: readonly ApiFile[];
  readonly #tree: FileTree;
  readonly #folder: string;
  readonly #attestationsPath: string;
  readonly #judged: readonly Judged[];
  readonly #errors: InputError[] = [];
  readonly #notes: string[] = [];
  #tags: ReadonlySet<string> | undefined;
  #products: { wanted: ConfigData['products'] } | undefined;
  #violations: ReadonlyMap<string, readonly InputError[]> | undefined;

  constructor(request: ReadyRequest, io: Io) {
    this.#request = request;
    this.#io = io;
    this.#today = new Date(io.now()).toISOString().slice(0, 10);
    const { tree, top } = workTree(io, request.limits);
    this.#tree = tree;
    const fromTop = (file: string): string => path.relative(top, file).split(path.sep).join('/');
    const folder = fromTop(request.config.folder);
    this.#folder = folder === '' ? '' : `${folder}/`;
    this.#attestationsPath = fromTop(path.resolve(io.cwd, attestationsFile));
    this.#apis = chosenApis(request, io).map(({ name, file }) => ({
      name,
      file,
      path: fromTop(path.resolve(io.cwd, file)),
    }));
    refuseUnknownAges(request);
    this.#judged = itemsFor(items, ownChecks(request.config, this.#folder), request.profile);
  }

  async run(): Promise<ReadyRun> {
    if (this.#request.probe !== undefined && this.#apis.length > 1)
      throw new UserError('--probe looks at one deployed API; name it with --api.');
    const { states, errors } = await contextsOf(this.#apis, this.#state(this.#tree, await this.#render()));
    this.#errors.unshift(...errors);
    const attested = this.#attested(this.#tree);
    this.#errors.push(...attested.errors);
    const base = await this.#base();
    const judging = this.#judging(attested, base);
    const apis: ReadyApi[] = [];
    for (const [index, api] of this.#apis.entries()) {
      const state = states[index]!;
      const old = base?.states[index];
      const outside = await this.#outside(api, state, old, base);
      const found = assess(this.#judged, state.context(outside), judging);
      apis.push(base ? withTrend(found, old && this.#atBase(old, outside, base)) : found);
    }
    return { report: this.#report(apis), notes: this.#notes };
  }

  #state(tree: FileTree, rendered: readonly SourceText[]): State {
    const { config, limits } = this.#request;
    const [folder, today] = [this.#folder, this.#today];
    return {
      tree,
      loader: new Loader(limits, undefined, parsedTexts(this.#io)),
      config: config.data,
      folder,
      rendered,
      today,
    };
  }

  /** What cannot be drawn is no evidence, and a note says why: the items that miss it stay unknown. */
  async #render(revision?: string): Promise<readonly SourceText[]> {
    try {
      return (await this.#request.render?.(revision)) ?? [];
    } catch (error) {
      if (!(error instanceof UserError) || error instanceof LimitError) throw error;
      this.#notes.push(
        revision === undefined
          ? `What would be published cannot be drawn, so it is not judged. ${error}`
          : `What ${revision} would have published cannot be drawn, so the trend leaves it out. ${error}`,
      );
      return [];
    }
  }

  /** The same look at the base, which is like itself; with what the gateway and the probe said now, since nobody can ask back then. */
  #atBase(state: ApiState, outside: Outside, base: Base): ReadyApi | undefined {
    if (!state.documents) return undefined;
    const version = outside.change?.baseVersion ?? null;
    const change = outside.change && { breaking: false, sameContent: true, baseVersion: version, version };
    const context = state.context({ ...outside, change, offers: undefined, released: undefined });
    const judging = { ...this.#judging(base.attested, undefined), pendingWaivers: [] };
    return assess(this.#judged, context, judging);
  }

  async #outside(api: ApiFile, state: ApiState, old: ApiState | undefined, base: Base | undefined): Promise<Outside> {
    const { probe: url, ask } = this.#request;
    const live = await ask?.(api);
    this.#violations ??= (await this.#request.validate?.(this.#apis.map(({ file }) => file))) ?? new Map();
    return {
      live,
      violations: this.#violations.get(api.file),
      probe: url === undefined ? undefined : await this.#probe(url, state),
      change: await this.#change(api, state, old, base),
      offers: base && old && this.#offers(state, old, base),
      isNew: base
        ? old?.documents === undefined
        : this.#request.isFirst === true || live?.answers.versions?.length === 0,
      released: state.documents && (await this.#released(api, state.documents)),
    };
  }

  #released(api: ApiFile, documents: Tree): Promise<Context['released']> {
    const { cwd } = this.#io;
    this.#tags ??= new Set(tagsOf(cwd));
    return releasedAs(api, documents, { tags: this.#tags, cwd, limits: this.#request.limits });
  }

  async #probe(url: string, state: ApiState): Promise<Outside['probe']> {
    const { probe } = await import('./probe.ts');
    const { document, resolve, manifests } = state.context(nothingOutside);
    const links = publishedDocuments(manifests).map(published => published.url);
    return probe(url, { document, resolve, links, now: this.#io.now() });
  }

  /** Undefined where the base has no such document: it is new. */
  async #change(
    api: ApiFile,
    state: ApiState,
    old: ApiState | undefined,
    base: Base | undefined,
  ): Promise<Context['change']> {
    const named = this.#request.base;
    const document = base ? old?.documents && this.#baseDocument(api, base) : named;
    if (document === undefined || !state.documents) return undefined;
    const isSame = old?.documents && sameContent(old.documents, state.documents);
    // Most APIs of a monorepo: what is the same needs no comparison.
    if (isSame && !named?.includes(':')) {
      const version = versionText(state.documents.root.data);
      return { breaking: false, sameContent: true, baseVersion: version, version };
    }
    const { isEmpty, ...change } = await this.#request.compare(document, api.file);
    return { ...change, sameContent: isSame ?? isEmpty };
  }

  #baseDocument(api: ApiFile, { revision }: Base): string {
    const named = this.#request.base;
    return named?.includes(':') && revisionOf(named, this.#io.cwd) !== undefined ? named : `${revision}:${api.path}`;
  }

  async #base(): Promise<Base | undefined> {
    const { base: named, configRevision, limits } = this.#request;
    const isOne = this.#apis.length === 1;
    if (named !== undefined && !isOne && (revisionOf(named, this.#io.cwd) === undefined || named.includes(':')))
      throw new UserError(
        '--base names one document, and there are several APIs; name a git revision, or one with --api.',
      );
    const revision = named === undefined ? configRevision : revisionOf(named, this.#io.cwd);
    if (revision === undefined) return undefined;
    const tree = commitTree(revision, this.#io.cwd, limits);
    // What is wrong in the base is no error of this run.
    const apis = this.#apis.map(api => ({ ...api, file: tree.name(api.path) }));
    const { states } = await contextsOf(apis, this.#state(tree, await this.#render(revision)));
    return { revision, tree, states, attested: this.#attested(tree), products: this.#productsIn(tree) };
  }

  #attested(tree: FileTree): AttestedState {
    const known = knownTo(this.#request.config.data, this.#today);
    return attestedIn(tree, this.#attestationsPath, known, this.#request.limits.maxFileBytes);
  }

  #offers(state: ApiState, old: ApiState, { products }: Base): Context['offers'] {
    this.#products ??= { wanted: this.#productsIn(this.#tree) };
    return {
      before: offersOf(old.context(nothingOutside), products),
      now: offersOf(state.context(nothingOutside), this.#products.wanted),
    };
  }

  /** The products that a state of the repository wants; none where its config cannot be read, which is told elsewhere. */
  #productsIn(tree: FileTree): ConfigData['products'] {
    const { config, limits } = this.#request;
    const file = this.#folder + nameOfFile(config.file);
    try {
      return readConfig(tree.space.read(file, limits.maxFileBytes), tree.name(file), config.folder).data.products;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return undefined;
    }
  }

  /** Where the base decides, a waiver that it does not have is told and opens nothing (T-12). */
  #judging(attested: Attested, base: Base | undefined): Judging {
    const { profile, config, configRevision } = this.#request;
    const isOld = base && (({ content }: { content: string }): boolean => base.attested.contents.has(content));
    const isPending = configRevision === undefined || !isOld ? () => false : (one: { content: string }) => !isOld(one);
    const counts = this.#attesters(base);
    return {
      profile,
      environment: config.data.ready?.environment ?? 'prod',
      attested: {
        attestations: attested.attestations.filter(counts),
        waivers: attested.waivers.filter(one => !isPending(one)),
      },
      pendingWaivers: attested.waivers.filter(isPending),
      strangers: attested.attestations.filter(one => !counts(one)),
      isOld,
    };
  }

  /** Whose attestations count; where the base decides, its code owners: a change does not make its author one. */
  #attesters(base: Base | undefined): (entry: Attestation) => boolean {
    if (this.#request.config.data.ready?.attesters !== 'code-owners') return () => true;
    const tree = this.#request.configRevision !== undefined && base ? base.tree : this.#tree;
    const owners = codeOwners(tree) ?? new Set<string>();
    return ({ by }) => isOwner(by, owners);
  }

  #report(apis: readonly ReadyApi[]): ReadyReport {
    const { score, ready } = totals(apis);
    return {
      schema: 'specgate/ready/1',
      profile: this.#request.profile,
      apis,
      score,
      ready,
      errors: this.#errors,
      open: ready && this.#errors.length === 0,
      today: this.#today,
      tool: { version },
    };
  }
}

function versionText(data: unknown): string | null {
  const version = own(own(data, 'info'), 'version');
  return version === undefined || typeof version === 'object' ? null : toText(version);
}
