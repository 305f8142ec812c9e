/** Helm charts: which files are their templates, and with which values they are rendered for production. */
import { isObject, own, toText } from '../../document/pointer.ts';
import type { FileTree } from '../file-tree.ts';
import { environmentOf } from './environment.ts';
import { readYaml } from './read-yaml.ts';
import type { Chart, Helpers } from './template.ts';
import { type Node, parseTemplate } from './template-syntax.ts';

export interface ChartFolder extends Chart {
  /** Its folder with `/` at the end; empty at the top. */
  folder: string;
  /** The files of values that were put together, the last one counting most. */
  valueFiles: readonly string[];
}

/** Every chart of the tree, deepest folders first, so that the first one that holds a file is the file's own. */
export function chartsOf(tree: FileTree): ChartFolder[] {
  const folders = tree.files
    .filter(file => /(^|\/)Chart\.yaml$/.test(file))
    .map(file => file.slice(0, -'Chart.yaml'.length))
    .sort((a, b) => b.length - a.length);
  const charts = folders.map(folder => chartOf(tree, folder, folders));
  for (const chart of charts) chart.values = withParent(chart, charts);
  return charts;
}

/**
 * The helpers (`define`) that templates of a chart may use: those of all templates of the chart, of the charts that it
 * contains and of those that contain it, since Helm reads them all together; the outer chart's count.
 */
export function helpersOf(chart: ChartFolder, charts: readonly ChartFolder[], tree: FileTree): Helpers {
  const root = charts.findLast(({ folder }) => chart.folder.startsWith(folder)) ?? chart;
  const family = charts.filter(({ folder }) => folder.startsWith(root.folder));
  const helpers = new Map<string, readonly Node[]>();
  // Deepest first, so that an outer chart's definition takes the place of an inner one's.
  for (const { folder } of family) {
    const templates = tree.files.filter(
      file => file.startsWith(`${folder}templates/`) && /\.(tpl|ya?ml|txt)$/i.test(file),
    );
    for (const file of templates) {
      const text = tree.text(file);
      if (!text?.includes('define')) continue;
      for (const [name, nodes] of parseTemplate(text)?.helpers ?? []) helpers.set(name, nodes);
    }
  }
  return helpers;
}

/** The chart that a file is a template of. */
export function chartOfTemplate(file: string, charts: readonly ChartFolder[]): ChartFolder | undefined {
  return charts.find(({ folder }) => file.startsWith(`${folder}templates/`));
}

function chartOf(tree: FileTree, folder: string, folders: readonly string[]): ChartFolder {
  const about = dataOf(tree, `${folder}Chart.yaml`);
  const valueFiles = valuesFor(tree, folder, folders);
  const values = valueFiles.map(file => dataOf(tree, file)).reduce(merged, {});
  const text = (key: string): string | undefined => {
    const value = own(about, key);
    return typeof value === 'string' || typeof value === 'number' ? toText(value) : undefined;
  };
  return { folder, name: text('name'), version: text('version'), appVersion: text('appVersion'), values, valueFiles };
}

/** The defaults, then what is set for production: `values-prod.yaml` and the like, in the chart or in the folder around it. */
function valuesFor(tree: FileTree, folder: string, folders: readonly string[]): string[] {
  const around = folder.replace(/[^/]+\/$/, '');
  const chartHolding = (file: string): string | undefined => folders.find(one => file.startsWith(one));
  const defaults = tree.files.filter(
    file => file.startsWith(folder) && /^values\.ya?ml$/.test(file.slice(folder.length)),
  );
  const forProduction = tree.files.filter(file => {
    if (!/\.ya?ml$/.test(file) || environmentOf(file) !== 'production') return false;
    const holder = chartHolding(file);
    if (holder !== undefined && holder !== folder) return false;
    const isNear = holder === folder || (around !== '' && file.startsWith(around)) || isMadeFor(file, defaults, tree);
    return isNear && !file.startsWith(`${folder}templates/`) && /value|(^|\/)(env|environment)s?\//i.test(file);
  });
  return [...defaults, ...forProduction];
}

/** Values elsewhere in the repository: most of their keys are keys of this chart. */
function isMadeFor(file: string, defaults: readonly string[], tree: FileTree): boolean {
  if (!/(^|\/)[^/]*values[^/]*$/i.test(file)) return false;
  const keys = (one: string): string[] => {
    const data = dataOf(tree, one);
    return isObject(data) ? Object.keys(data) : [];
  };
  const known = new Set(defaults.flatMap(keys));
  const set = keys(file);
  return set.length > 0 && set.filter(key => known.has(key)).length * 2 > set.length;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** A chart below `charts/` takes what its parent sets under its name. */
function withParent(chart: ChartFolder, charts: readonly ChartFolder[]): unknown {
  const parent = charts.find(({ folder }) => folder !== chart.folder && chart.folder.startsWith(`${folder}charts/`));
  if (!parent) return chart.values;
  const name = chart.name ?? nameOf(chart.folder.slice(0, -1));
  const global = own(parent.values, 'global');
  const above = merged(chart.values, own(parent.values, name) ?? {});
  return global === undefined ? above : merged(above, { global });
}

/** Mappings are put together key by key, everything else is replaced, as Helm does. */
function merged(below: unknown, above: unknown): unknown {
  if (!isObject(below) || !isObject(above)) return above ?? below;
  const whole = new Map(Object.entries(below));
  for (const [key, value] of Object.entries(above)) whole.set(key, merged(whole.get(key), value));
  return Object.fromEntries(whole);
}

/** A file of values that cannot be read sets nothing; what hangs on it stays unknown. */
function dataOf(tree: FileTree, file: string): unknown {
  return readYaml(tree, file, [])[0]?.data ?? {};
}
