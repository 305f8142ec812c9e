/** What a program is built with: the direct dependencies of its package manifests, each with the line that names it. */
import { getAt, isObject } from '../../document/pointer.ts';
import type { FileTree } from '../file-tree.ts';
import { readYaml, type Unread } from './read-yaml.ts';

export interface Dependency {
  /** `npm`, `maven`, `pypi`, `go`, `nuget`, `gem`. */
  ecosystem: 'npm' | 'maven' | 'pypi' | 'go' | 'nuget' | 'gem';
  /** In lower case; of Maven and Gradle `group:artifact`. */
  name: string;
  /** False for what only development and tests use. */
  isRuntime: boolean;
  path: string;
  where: string;
}

export interface Dependencies {
  list: readonly Dependency[];
  /** The manifests that were read. */
  manifests: readonly { path: string; file: string }[];
}

type Reader = (text: string, at: (line: number, name: string, isRuntime?: boolean) => void) => void;

/** Manifests of web pages, tests and samples say nothing of the API. */
const elsewhere =
  /(^|\/)(node_modules|vendor|frontend|front-end|webapp|web-ui|ui|client|cypress|e2e|tests?|load-?tests?|storybook|examples?|samples?|docs?)\//i;

export function dependenciesOf(tree: FileTree, unread: Unread[]): Dependencies {
  const list: Dependency[] = [];
  const manifests: { path: string; file: string }[] = [];
  for (const path of tree.files) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const found = readers.find(({ fits }) => fits.test(name));
    if (!found || elsewhere.test(path)) continue;
    const file = tree.name(path);
    manifests.push({ path, file });
    const { ecosystem } = found;
    if (name === 'package.json') list.push(...npmDependencies(tree, path, unread));
    else {
      found.read(tree.text(path) ?? '', (line, dependency, isRuntime = true) =>
        list.push({ ecosystem, name: dependency.toLowerCase(), isRuntime, path, where: `${file}:${line}` }),
      );
    }
  }
  return { list, manifests };
}

function npmDependencies(tree: FileTree, path: string, unread: Unread[]): Dependency[] {
  const document = readYaml(tree, path, unread)[0];
  if (!document) return [];
  return (['dependencies', 'optionalDependencies', 'devDependencies'] as const).flatMap(key => {
    const group = getAt(document.data, [key]);
    if (!isObject(group)) return [];
    return Object.keys(group).map(name => ({
      ecosystem: 'npm' as const,
      name: name.toLowerCase(),
      isRuntime: key !== 'devDependencies',
      path,
      where: `${document.file}:${document.locate([key, name]).start.line}`,
    }));
  });
}

const readers: readonly { fits: RegExp; ecosystem: Dependency['ecosystem']; read: Reader }[] = [
  { fits: /^package\.json$/, ecosystem: 'npm', read: () => undefined },
  { fits: /^pom\.xml$/, ecosystem: 'maven', read: readPom },
  { fits: /^build\.gradle(\.kts)?$/, ecosystem: 'maven', read: readGradle },
  { fits: /^libs\.versions\.toml$/, ecosystem: 'maven', read: readVersionCatalog },
  { fits: /^requirements[\w.-]*\.(txt|in)$/i, ecosystem: 'pypi', read: readRequirements },
  { fits: /^(pyproject\.toml|Pipfile)$/, ecosystem: 'pypi', read: readPyproject },
  { fits: /^go\.mod$/, ecosystem: 'go', read: readGoMod },
  { fits: /\.(cs|fs|vb)proj$|^Directory\.(Packages|Build)\.props$/i, ecosystem: 'nuget', read: readProject },
  { fits: /^Gemfile$/, ecosystem: 'gem', read: readGemfile },
];

/** Maven: each `<dependency>` outside comments, `<dependencyManagement>` and `<plugin>`; the scope test is for tests. */
function readPom(text: string, at: Parameters<Reader>[1]): void {
  const plain = blankBetween(
    blankBetween(blankBetween(text, '<!--', '-->'), '<dependencyManagement>', '</dependencyManagement>'),
    '<plugins>',
    '</plugins>',
  );
  eachBetween(plain, '<dependency>', '</dependency>', (inner, line) => {
    const element = (name: string): string | undefined => {
      const open = inner.indexOf(`<${name}>`);
      const close = inner.indexOf(`</${name}>`, open);
      return open === -1 || close === -1 ? undefined : inner.slice(open + name.length + 2, close).trim();
    };
    const artifact = element('artifactId');
    if (artifact)
      at(line, `${element('groupId') ?? ''}:${artifact}`, !/^(test|provided)$/.test(element('scope') ?? ''));
  });
}

function readGradle(text: string, at: Parameters<Reader>[1]): void {
  eachLine(text, (line, number) => {
    const found = /^\s*(\w+)(?:\s*\(\s*|\s+)(?:platform\s*\(\s*)?["']([\w.-]+):([\w.-]+)(?::[^"']*)?["']/.exec(line);
    if (found && /(implementation|api|compile|runtimeOnly|compileOnly)$/i.test(found[1]!))
      at(number, `${found[2]}:${found[3]}`, !/^(test|androidTest)|compileOnly$/i.test(found[1]!));
  });
}

function readVersionCatalog(text: string, at: Parameters<Reader>[1]): void {
  eachLine(text, (line, number) => {
    const found = /["']([\w.-]+:[\w.-]+)(?::[^"']*)?["']/.exec(line);
    const parts = /group\s*=\s*["']([\w.-]+)["'].{0,80}?name\s*=\s*["']([\w.-]+)["']/.exec(line);
    if (parts) at(number, `${parts[1]}:${parts[2]}`);
    else if (found) at(number, found[1]!);
  });
}

function readRequirements(text: string, at: Parameters<Reader>[1]): void {
  eachLine(text, (line, number) => {
    const found = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:(\[[\w, -]*\])\s*)?(?:[=<>!~;@#]|$)/.exec(line);
    if (found) at(number, pypiName(found[1]!) + (found[2] ?? ''));
  });
}

/** The sections of PEP 621, Poetry, uv and Pipenv; names of groups that say development are no runtime. */
function readPyproject(text: string, at: Parameters<Reader>[1]): void {
  let section = '';
  let list: 'none' | 'runtime' | 'other' = 'none';
  eachLine(text, (line, number) => {
    const head = /^\s*\[{1,2}([^\][]+)\]{1,2}\s*(#.*)?$/.exec(line);
    if (head) {
      section = head[1]!.trim();
      list = 'none';
      return;
    }
    const table = /^(tool\.poetry\.dependencies|packages)$/.test(section);
    const development = /^(tool\.poetry\.(dev-dependencies|group\..+\.dependencies)|dev-packages)$/.test(section);
    if (table || development) {
      const key = /^\s*["']?([A-Za-z0-9][\w.-]*)["']?\s*=/.exec(line);
      if (key && key[1] !== 'python') at(number, pypiName(key[1]!), table);
      return;
    }
    const opens = /^\s*([\w-]+)\s*=\s*\[/.exec(line);
    if (opens && section === 'project' && opens[1] === 'dependencies') list = 'runtime';
    else if (opens) list = /^(project\.optional-dependencies|dependency-groups)$/.test(section) ? 'other' : 'none';
    if (list !== 'none') {
      for (const [, name] of line
        .slice(opens ? line.indexOf('[') : 0)
        .matchAll(/["']([A-Za-z0-9][\w.-]*)(?:[^\w."'-][^"']*)?["']/g))
        at(number, pypiName(name!), list === 'runtime');
      if (/\]\s*(#.*)?$/.test(line.replace(/\[[\w, -]*\]/g, ''))) list = 'none';
    }
  });
}

/** PEP 503. */
function pypiName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

function readGoMod(text: string, at: Parameters<Reader>[1]): void {
  eachLine(text, (line, number) => {
    const found = /^\s*(?:require\s+)?([\w-]+(?:\.[\w-]+)+\/\S+)\s+v\d/.exec(line);
    if (found && !/\/\/\s*indirect/.test(line)) at(number, found[1]!);
  });
}

function readProject(text: string, at: Parameters<Reader>[1]): void {
  eachLine(text, (line, number) => {
    for (const [, name] of line.matchAll(/<Package(?:Reference|Version)\s+(?:Include|Update)\s*=\s*"([^"]+)"/g))
      at(number, name!);
  });
}

function readGemfile(text: string, at: Parameters<Reader>[1]): void {
  let isDevelopment = false;
  eachLine(text, (line, number) => {
    if (/^\s*group\b/.test(line)) isDevelopment = /:(development|test)/.test(line);
    else if (/^end\b/.test(line)) isDevelopment = false;
    const found = /^\s*gem\s+["']([\w.-]+)["']/.exec(line);
    if (found) at(number, found[1]!, !isDevelopment);
  });
}

function eachLine(text: string, visit: (line: string, number: number) => void): void {
  for (const [index, line] of text.split(/\r?\n/).entries()) if (line.length < 5000) visit(line, index + 1);
}

/** The text with what stands between the marks (and they) made blank; lines stay. */
function blankBetween(text: string, open: string, close: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    if (start === -1) return parts.join('') + text.slice(from);
    const found = text.indexOf(close, start + open.length);
    const end = found === -1 ? text.length : found + close.length;
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
}

function eachBetween(text: string, open: string, close: string, visit: (inner: string, line: number) => void): void {
  let line = 1;
  let counted = 0;
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, start + open.length)) {
    const end = text.indexOf(close, start);
    if (end === -1) return;
    for (let at = text.indexOf('\n', counted); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) line++;
    counted = start;
    visit(text.slice(start + open.length, end), line);
  }
}

/** The first runtime dependency whose name one of the patterns fits. */
export function dependencyOn(list: readonly Dependency[], ...names: readonly RegExp[]): Dependency | undefined {
  return list.find(one => one.isRuntime && names.some(name => name.test(one.name)));
}
