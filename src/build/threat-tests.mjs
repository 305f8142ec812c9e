// Which tests prove which threat, by the marks `(T-11, T-20)` at the end of a test's title or in the first comment of its file.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const mark = /\((T-\d\d(?:, T-\d\d)*)\)/g;
const title = /(?:describe|it|test)(?:\.\w+)*\(\s*(['"`])((?:(?!\1).)*)\1/;
// The title of a table of tests stands behind the table.
const tableTitle = /^\s*\]?\)\(\s*(['"`])((?:(?!\1).)*)\1/;

/**
 * @param {string} root folder of the project
 * @returns {Map<string, {file: string, says: string}[]>} by id (`T-01`), the tests in the order of their files
 */
export function threatTests(root) {
  const found = new Map();
  for (const file of testFiles(root)) {
    const text = readFileSync(path.join(root, file), 'utf8');
    const header = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1].replace(/\n \*/g, '').trim() ?? '';
    const titles = text.split('\n').map(line => (title.exec(line) ?? tableTitle.exec(line))?.[2] ?? '');
    for (const says of [header, ...titles]) {
      for (const id of [...says.matchAll(mark)].flatMap(([, ids]) => ids.split(', '))) {
        if (!found.has(id)) found.set(id, []);
        found.get(id).push({ file, says: says.replace(mark, '').replace(/ +([.,;:]|$)/g, '$1') });
      }
    }
  }
  return found;
}

/** The list of tests as Markdown, for a page in `docs/`. */
export function threatList(tests) {
  if (tests === undefined) return '**No test has this mark.**';
  return tests.map(({ file, says }) => `- [${file.slice('test/'.length)}](../${file}): ${plain(says)}`).join('\n');
}

const plain = text => text.replace(/[\\*_[\]<>|]/g, '\\$&');

function testFiles(root) {
  return readdirSync(path.join(root, 'test'), { recursive: true })
    .map(name => `test/${String(name).replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('.test.ts'))
    .sort();
}
