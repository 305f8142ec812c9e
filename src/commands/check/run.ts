/** The whole gate: lint, comparison, version, readiness and plan of every API that a change is about, and one verdict. */
import path from 'node:path';
import { type Base, baseOf, decidingCommit } from '../../base.ts';
import type { Progress } from '../../command-line/progress.ts';
import { apiFiles, type Config } from '../../config/read.ts';
import { configName, findConfig } from '../../config/source.ts';
import type { Io } from '../../io.ts';
import type { CheckApi, CheckReport } from '../../report/check-report.ts';
import { apart } from '../../suggestion.ts';
import { version } from '../../version.ts';
import type { Invocation } from '../command.ts';
import { limitsOf } from '../from-options.ts';
import { plansOf } from './plans.ts';
import { publishedOf } from './published.ts';
import { CheckSession, type Excerpt, type Judged } from './session.ts';
import { readAhead, type Subject, subjectsOf } from './subjects.ts';

export interface CheckRun {
  readonly report: CheckReport;
  readonly excerpt: Excerpt;
}

/** Throws a UserError where nothing can be checked at all; what is wrong with one document stands in `report.errors`. */
export async function checkApis(invocation: Invocation<'check'>, io: Io, progress: Progress): Promise<CheckRun> {
  const { operands, values } = invocation;
  const base = baseOf(values.base, io);
  const { head, before } = configs(invocation, base, io);
  const {
    subjects,
    gateFiles,
    notes: unusual,
  } = await subjectsOf(
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
  readAhead(
    { config: head, base, limits: limitsOf(values) },
    { subjects: mine, decides: invocation.revision === undefined ? undefined : decidingCommit(io) },
  );
  const judged = wanted.filter(({ status }) => status !== 'deleted').map(({ name }) => name);
  const session = new CheckSession(
    invocation,
    { config: judgingConfig(invocation, head, mine, io), apis: judged },
    base,
    io,
  );
  const documents: Judged[] = [];
  for (const [done, subject] of wanted.entries()) {
    progress.report(done, wanted.length, subject.file);
    documents.push(await session.judge(subject));
  }
  const apis: Omit<CheckApi, 'plan' | 'published'>[] = [];
  for (const judgedOne of documents) apis.push(await session.finish(judgedOne));
  const { plans, notes } = await plansOf(head, apis, values, io);
  const alive = apis.filter(({ status }) => status !== 'deleted');
  const gateway = await publishedOf(head, alive, values, io);
  const errors = session.errors();
  return {
    report: {
      schema: 'specgate/check/1',
      open: errors.length === 0 && apis.every(({ open }) => open),
      apis: apart(
        apis.map(api => ({
          ...api,
          plan: plans.get(api.name) ?? null,
          published: gateway.published.get(api.name) ?? null,
        })),
      ),
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
        ...unusual,
        ...session.notes(),
        ...notes,
        ...gateway.notes,
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
