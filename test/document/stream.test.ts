/** Streams of YAML documents: each is read on its own, and every place counts in the file. */
import { describe, expect, it } from 'vitest';
import { readStream } from '../../src/document/stream.ts';

const dataOf = (text: string): unknown[] => readStream(text, 'a.yaml').documents.map(({ data }) => data);

describe('a stream', () => {
  it.each<[string, string, unknown[]]>([
    ['one document', 'a: 1\n', [{ a: 1 }]],
    ['one with its marker', '---\na: 1\n', [{ a: 1 }]],
    ['several', 'a: 1\n---\na: 2\n---\na: 3', [{ a: 1 }, { a: 2 }, { a: 3 }]],
    ['empty ones between', '---\n---\n# nothing\n---\na: 1\n---\n', [{ a: 1 }]],
    ['an end marker', 'a: 1\n...\n---\na: 2\n', [{ a: 1 }, { a: 2 }]],
    ['a directive', '%YAML 1.2\n---\na: 1\n', [{ a: 1 }]],
    ['content behind the marker', '--- {a: 1}\n--- # second\na: 2\n--- |\n text\n', [{ a: 1 }, { a: 2 }, 'text\n']],
    ['Windows line ends', 'a: 1\r\n---\r\na: 2\r\n', [{ a: 1 }, { a: 2 }]],
    ['a byte order mark', '\ufeff---\na: 1\n', [{ a: 1 }]],
    ['dashes that are no marker', 'a: |\n  ---\nb: ----\n', [{ a: '---\n', b: '----' }]],
    ['JSON', '{"a": 1}', [{ a: 1 }]],
    ['nothing', '\n# only a remark\n', []],
  ])('of %s', (_, text, expected) => {
    expect(readStream(text, 'a.yaml').errors).toEqual([]);
    expect(dataOf(text)).toEqual(expected);
  });

  it('counts lines in the file', () => {
    const { documents } = readStream('---\na: 1\n---\n# remark\nb:\n  c: 2\n---\nd: 3\nd: 4\n', 'a.yaml');
    expect(documents.map(one => one.locate([Object.keys(one.data as object)[0]!]).start.line)).toEqual([2, 5, 9]);
    expect(documents[1]!.locate(['b', 'c']).start).toEqual({ line: 6, column: 3 });
    expect(documents[2]!.duplicateKeys[0]).toMatchObject({ firstLine: 8, range: { start: { line: 9 } } });
  });

  it('reads the others where one is wrong, and says where', () => {
    const { documents, errors } = readStream('a: 1\n---\nb: [\n---\nc: 3\n', 'a.yaml');
    expect(documents.map(({ data }) => data)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(errors.map(String)).toEqual([expect.stringMatching(/^a\.yaml:3:\d+: This is not valid YAML/)]);
  });
});
