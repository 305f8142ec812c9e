/** The whole gate: lint, comparison, version, readiness and plan of every API that a change is about, and one verdict. */
import path from 'node:path';
import { type Base, baseOf } from '../../base.ts';
import { apiFiles, type Config } from '../../config.ts';
import { configName, findConfig } from '../../config-source.ts';
import { readPolicy } from '../../diff/policy.ts';
import { exitCodes, UserError } from '../../errors.ts';
import type { InputError } from '../../finding.ts';
import type { Io } from '../../io.ts';
import type { Progress } from '../../progress.ts';
import type { CheckApi, CheckReport } from '../../report/check-report.ts';
import type { DiffReport } from '../../report/diff-report.ts';
import { holdsInCheck, type ReadyReport } from '../../report/ready-report.ts';
import type { LintReport } from '../../report/report.ts';
import { apart, type Suggestion } from '../../suggestion.ts';
import { version } from '../../version.ts';
import type { Invocation } from '../command.ts';
import { limitsOf } from '../from-options.ts';
import { requestOf as lintRequestOf } from '../lint.ts';
import { enginesFor } from '../ready-engines.ts';
import { plansOf } from './plans.ts';
import { type Subject, subjectsOf } from './subjects.ts';

export interface CheckRun {
  readonly report: CheckReport;
  /** The source line, counted from 1; undefined where there is none. */
  excerpt(file: string, line: number): string | undefined;
}

type Excerpt = CheckRun['excerpt'];

/** Throws a UserError where nothing can be checked at all; what is wrong with one document stands in `report.errors`. */
export async function checkApis(invocation: Invocation<'check'>, io: Io, progress: Progress): Promise<CheckRun> {
  const { operands, values } = invocation;
  const base = baseOf(values.base, io);
  const { head, before } = configs(invocation, base, io);
  const { subjects, gateFiles } = await subjectsOf(
    {
      ...{ config: head, baseConfig: before, base },
      ...{ file: operands[0], api: values.api, allowEmpty: values['allow-empty'], limits: limitsOf(values) },
    },
    io,
  );
  const mine = values.shard
    ? subjects.filter((_, index) => index % values.shard!.count === values.shard!.index - 1)
    : subjects;
  const wanted = mine.filter(({ status }) => status !== 'untouched');
  const judged = wanted.filter(({ status }) => status !== 'deleted').map(({ name }) => name);
  const session = new CheckSession(
    invocation,
    { config: judgingConfig(invocation, head, mine, io), apis: judged },
    base,
    io,
  );
  const apis: Omit<CheckApi, 'plan'>[] = [];
  for (const [done, subject] of wanted.entries()) {
    progress.report(done, wanted.length, subject.file);
    apis.push(await session.check(subject));
  }
  const { plans, notes } = await plansOf(head, apis, values, io);
  const errors = session.errors();
  return {
    report: {
      schema: 'specgate/check/1',
      open: errors.length === 0 && apis.every(({ open }) => open),
      apis: apart(apis.map(api => ({ ...api, plan: plans.get(api.name) ?? null }))),
      untouched: mine.filter(({ status }) => status === 'untouched').map(({ name }) => name),
      base: base?.name ?? null,
      gateFiles,
      decides: invocation.revision === undefined ? 'head' : 'base',
      approval: io.approval ?? null,
      shard: values.shard ?? null,
      failOn: values['fail-on'],
      errors,
      notes: [
        ...(base ? [] : [nothingCompared]),
        ...(base?.note === undefined ? [] : [base.note]),
        ...session.notes(),
        ...notes,
      ],
      tool: { version },
    },
    excerpt: session.excerpt,
  };
}

const nothingCompared =
  'There is no base, so nothing was compared and every finding counts; --base main compares with the branch main.';

/** What is checked stands in the config of the working tree; how strictly, in the one that decides. */
function configs({ values, config, revision }: Invocation<'check'>, base: Base | undefined, io: Io) {
  const { maxFileBytes: maxBytes } = limitsOf(values);
  const find = (whose: 'base' | 'head'): Config | undefined => {
    const found = findConfig({ named: values.config, whose, base: base?.commit, maxBytes }, io);
    return whose === 'base' && found.note !== undefined ? undefined : found.config;
  };
  return {
    head: revision === undefined ? config : find('head'),
    before: base && find('base'),
  };
}

/** The deciding config with the APIs of the working tree, as the deciding one has them where it does. */
function judgingConfig(
  { config }: Invocation<'check'>,
  head: Config | undefined,
  subjects: readonly Subject[],
  io: Io,
): Config {
  const deciding = config ?? head;
  const folder = deciding?.folder ?? io.cwd;
  const files = new Map(head ? apiFiles(head, io.cwd).map(({ name, file }) => [name, file]) : []);
  for (const { name, file, status } of subjects) if (status !== 'deleted') files.set(name, file);
  const apis = [...files].map(([name, file]) => {
    const known = config?.data.apis?.get(name) ?? head?.data.apis?.get(name);
    const relative = path.relative(folder, path.resolve(io.cwd, file)).split(path.sep).join('/');
    return [name, { ...known, file: relative }] as const;
  });
  return {
    data: { ...deciding?.data, apis: new Map(apis) },
    file: deciding?.file ?? configName,
    folder,
    place: at => deciding?.place(at) ?? { line: 1, column: 1 },
  };
}

class CheckSession {
  readonly #invocation: Invocation<'check'>;
  readonly #judging: Config;
  readonly #judged: readonly string[];
  readonly #base: Base | undefined;
  readonly #io: Io;
  readonly #errors = new Map<string, InputError>();
  readonly #notes = new Set<string>();
  readonly #excerpts: Excerpt[] = [];
  #ready: ReadyReport | undefined;
  /** Of the document that is being checked. */
  #suggestions: Suggestion[] = [];

  constructor(
    invocation: Invocation<'check'>,
    { config, apis }: { config: Config; apis: readonly string[] },
    base: Base | undefined,
    io: Io,
  ) {
    this.#invocation = invocation;
    this.#judging = config;
    this.#judged = apis;
    this.#base = base;
    this.#io = io;
  }

  readonly excerpt: Excerpt = (file, line) => {
    for (const excerpt of this.#excerpts) {
      const text = excerpt(file, line);
      if (text !== undefined) return text;
    }
    return undefined;
  };

  errors(): InputError[] {
    return [...this.#errors.values()];
  }

  notes(): string[] {
    return [...this.#notes];
  }

  async check(asked: Subject): Promise<Omit<CheckApi, 'plan'>> {
    const before = this.#errors.size;
    this.#suggestions = [];
    const { subject, diff } = await this.#compare(asked);
    const { name, file, status } = subject;
    const lint = status === 'deleted' ? null : await this.#attempt(() => this.#lint(subject));
    const ready = status === 'deleted' ? null : await this.#attempt(() => this.#readiness(name));
    const open =
      this.#errors.size === before &&
      (lint?.open ?? true) &&
      (diff?.open ?? true) &&
      (ready?.apis.every(({ items }) => items.every(holdsInCheck)) ?? true);
    return {
      name,
      file,
      status: status as CheckApi['status'],
      open,
      lint,
      diff,
      ready,
      suggestions: this.#suggestions,
    };
  }

  /** A document that could not be read at the base is compared with nothing: else nobody could mend it. */
  async #compare(subject: Subject): Promise<{ subject: Subject; diff: DiffReport | null }> {
    const { status, file, before } = subject;
    if (status === 'deleted') return { subject, diff: await this.#attempt(() => this.#diff(subject)) };
    if (status !== 'changed') return { subject, diff: null };
    let unread: UserError | undefined;
    const diff = await this.#attempt(async () => {
      try {
        return await this.#diff(subject);
      } catch (error) {
        const isBase = error instanceof UserError && error.place.file === `${this.#base!.name}:${before}`;
        if (!isBase || error.exitCode === exitCodes.refused) throw error;
        unread = error;
        return null;
      }
    });
    if (!unread) return { subject, diff };
    this.#notes.add(`${file} could not be read at the base (${unread.message}), so nothing was compared.`);
    return { subject: { ...subject, before: undefined, status: 'new' }, diff: null };
  }

  /** What one engine cannot read is told, and the others go on. */
  async #attempt<Result>(engine: () => Promise<Result>): Promise<Result | null> {
    try {
      return await engine();
    } catch (error) {
      // Who refused or did not answer has the last word: nothing that follows can be believed.
      if (!(error instanceof UserError) || error.exitCode === exitCodes.refused) throw error;
      this.#addErrors([{ file: '', ...error.place, message: error.message }]);
      return null;
    }
  }

  #addErrors(errors: readonly InputError[]): void {
    for (const { file, line, column, message } of errors) {
      const place = { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
      this.#errors.set(JSON.stringify([file, line, message]), { ...place, message });
    }
  }

  async #lint({ file, before }: Subject): Promise<LintReport> {
    const { lintFiles } = await import('../../lint/run.ts');
    const { values } = this.#invocation;
    const base = before === undefined ? undefined : `${this.#base!.name}:${before}`;
    const asked = { ...this.#invocation, operands: [file], values: { ...values, base, fix: false, watch: false } };
    const silent = { report: () => undefined, clear: () => undefined };
    const request = {
      ...lintRequestOf(asked, this.#io, silent),
      ...{ operands: [], files: [file], shard: undefined, suggest: true },
      ...this.#approved(),
    };
    const run = await lintFiles(request, this.#io);
    this.#excerpts.push(run.excerpt);
    for (const note of run.notes) this.#notes.add(note);
    this.#suggestions.push(...run.suggestions);
    this.#addErrors(run.report.errors);
    return run.report;
  }

  async #diff({ file, before, status }: Subject): Promise<DiffReport> {
    const { diffFiles } = await import('../../diff/run.ts');
    const { values, config, revision } = this.#invocation;
    const run = await diffFiles(
      {
        base: `${this.#base!.name}:${before}`,
        revision: status === 'deleted' ? undefined : file,
        failOn: values['fail-on'],
        policy: readPolicy(config, new Date(this.#io.now()).toISOString().slice(0, 10)),
        configRevision: revision,
        ...this.#approved(),
        allowRemote: values['allow-remote'],
        allowHosts: values['allow-host'].map(host => host.toLowerCase()),
        limits: limitsOf(values),
        shard: undefined,
        secondOpinion: false,
      },
      this.#io,
    );
    this.#excerpts.push(run.excerpt);
    for (const note of run.notes) this.#notes.add(note);
    this.#suggestions.push(...run.suggestions);
    this.#addErrors(run.report.errors.filter(error => !error.harmless));
    return run.report;
  }

  #approved(): { approvedBy?: string } {
    const { approval } = this.#io;
    return approval ? { approvedBy: approval.by } : {};
  }

  /** One look for all APIs that are checked, since they share the repository; each gets its part. */
  async #readiness(name: string): Promise<ReadyReport> {
    const { values, revision } = this.#invocation;
    const limits = limitsOf(values);
    if (!this.#ready) {
      const { readyFiles } = await import('../../ready/run.ts');
      const run = await readyFiles(
        {
          config: this.#judging,
          configRevision: revision,
          profile: values.profile,
          apis: this.#judged,
          base: this.#base?.name,
          probe: undefined,
          limits,
          ...enginesFor({ config: this.#judging, revision, limits }, this.#io),
        },
        this.#io,
      );
      this.#ready = run.report;
      this.#addErrors(run.report.errors);
    }
    const apis = this.#ready.apis.filter(api => api.name === name);
    const [api] = apis;
    return { ...this.#ready, apis, score: api?.score ?? 0, ready: api?.ready ?? false, open: api?.ready ?? false };
  }
}
