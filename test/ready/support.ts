/** The readiness of files that are at hand: what an item answers about them, and how the runner judges that. */
import { type Config, readConfig } from '../../src/config/read.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { attestationsFile, nothingAttested, readAttestations } from '../../src/ready/attestations.ts';
import type { Context } from '../../src/ready/context.ts';
import { contextsOf, nothingOutside, type Outside } from '../../src/ready/contexts.ts';
import { memoryTree } from '../../src/ready/file-tree.ts';
import type { Answer, Item } from '../../src/ready/item.ts';
import { items } from '../../src/ready/items/index.ts';
import { type Judging, judgeItem } from '../../src/ready/judge.ts';
import { knownTo } from '../../src/ready/known.ts';
import { judgedAs } from '../../src/ready/ready.ts';
import type { ReadyItem } from '../../src/report/ready-report.ts';

/** The day of all examples. */
export const today = '2026-11-21';

export type Files = Readonly<Record<string, string>>;

/** The config among the files, or one with the API `api` of `openapi.yaml`. */
function configOf(files: Files): Config {
  const text = files['specgate.yaml'] ?? 'apis: {api: {file: openapi.yaml}}\n';
  return readConfig(new TextEncoder().encode(text), 'specgate.yaml', '/');
}

/** What the items may look at, for each API of the config in its order; `outside` is what a gateway or a probe said. */
export async function contextsOfFiles(files: Files, outside: Partial<Outside> = {}): Promise<Context[]> {
  const { data } = configOf(files);
  const apis = [...(data.apis ?? [])].map(([name, { file }]) => ({ name, path: file, file }));
  const state = {
    tree: memoryTree(files),
    loader: new Loader(defaultLimits),
    config: data,
    folder: '',
    rendered: [],
    today,
  };
  const { states } = await contextsOf(apis, state);
  return states.map(({ context }) => context({ ...nothingOutside, violations: [], ...outside }));
}

/** The context of the first API. */
export async function contextOfFiles(files: Files, outside: Partial<Outside> = {}): Promise<Context> {
  const [context] = await contextsOfFiles(files, outside);
  if (!context) throw new Error('the config names no API');
  return context;
}

/** What the item itself answers, before attestations. */
export async function answerOf(item: Item, files: Files, outside: Partial<Outside> = {}): Promise<Answer> {
  return item.check(await contextOfFiles(files, outside));
}

/** The item as reports show it, attestations and waivers of the files included. */
export async function judged(item: Item, files: Files, outside: Partial<Outside> = {}): Promise<ReadyItem> {
  const context = await contextOfFiles(files, outside);
  return judgeItem(judgedAs(item, items), context, judging(files));
}

/** Nothing is attested, and there is no base. */
export const noJudging: Judging = {
  profile: 'strict',
  environment: 'prod',
  attested: nothingAttested,
  pendingWaivers: [],
  strangers: [],
  isOld: undefined,
};

function judging(files: Files): Judging {
  const text = files[attestationsFile];
  const known = knownTo(configOf(files).data, today);
  const read =
    text === undefined
      ? { ...nothingAttested, errors: [] }
      : readAttestations(parseDocument(text, attestationsFile), known);
  const [first] = read.errors;
  if (first) throw new Error(`${first.file}:${first.line}: ${first.message}`);
  return { profile: 'aps', environment: 'prod', attested: read, pendingWaivers: [], strangers: [], isOld: undefined };
}
