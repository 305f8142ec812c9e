/** text.ts: what each medium reads back from untrusted text. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import * as text from '../src/text.ts';
import { hostileTexts } from './report/sample.ts';
import { readRunnerCommands } from './support/runner-commands.ts';

/** Strings made of what parsers look for, besides any character. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '##[',
        '##',
        '[',
        ']',
        'set-output name=x',
        '%0A',
        '%',
        '\n',
        '\r',
        '\t',
        ' ',
        '`',
        '|',
        '\\',
      ),
      fc.constantFrom(
        '\u001b[31m',
        '\u202e',
        '\u200b',
        '\u0085',
        '\u2028',
        '\ud800',
        '<',
        '>',
        '&',
        '"',
        "'",
        '=',
        ',',
        ':',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));

/** Control, bidi and line-ending characters but tab and LF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** What a reader may take for the text: hidden characters as escapes, the break of the old command form taken out. */
function shown(words: string, { keep = '' } = {}): string {
  return [...words]
    .map(char => (keep.includes(char) ? char : text.visible(char)))
    .join('')
    .replaceAll('\u200b', '');
}

describe('visible', () => {
  it.each([
    ['a\tb é 路線 🧗', 'a\tb é 路線 🧗'],
    ['a\nb\r\nc', 'a\\nb\\r\\nc'],
    ['\u001b[31mred\u0007', '\\u001b[31mred\\u0007'],
    ['\u0000\u007f\u0080\u009f', '\\u0000\\u007f\\u0080\\u009f'],
    ['\u061c\u200e\u200f\u202a\u202e\u2066\u2069', '\\u061c\\u200e\\u200f\\u202a\\u202e\\u2066\\u2069'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\ud800a\udc00', '\\ud800a\\udc00'],
  ])('%j', (from, to) => expect(text.visible(from)).toBe(to));

  it('leaves no control, bidi or line-ending character', () => {
    fc.assert(
      fc.property(anyText, words => {
        expect(text.visible(words)).not.toMatch(control);
        expect(text.visible(words)).not.toContain('\n');
      }),
    );
  });
});

describe('truncate', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a🧗b', 3, 'a…'],
    ['🧗bcd', 4, '🧗b…'],
  ])('%j to %i', (from, limit, to) => expect(text.truncate(from, limit)).toBe(to));
});

describe('the copy of the runner', () => {
  it('finds the commands of hostile text that nobody made safe', () => {
    const found = hostileTexts.map(words => readRunnerCommands(words).map(({ command }) => command));
    expect(found.slice(0, 7)).toEqual([
      ['set-output'],
      ['add-mask'],
      ['error'],
      ['add-matcher'],
      [],
      ['set-output'],
      ['add-mask'],
    ]);
    expect(readRunnerCommands('x ##[set-output name=a;b=%3B]c%5D')).toEqual([
      { command: 'set-output', properties: { name: 'a', b: ';' }, data: 'c]' },
    ]);
    expect(readRunnerCommands('::stop-commands::t\n::error::a\n::t::\n::error::b')).toHaveLength(1);
  });
});

describe('the log', () => {
  it.each([
    ['::error::x', ':\u200b:error::x'],
    ['  ::error::x', '  :\u200b:error::x'],
    ['\u001b[1m::error::x', '\u001b[1m:\u200b:error::x'],
    ['\u001b[1;31m::error::x', '\u001b[1;31m:\u200b:error::x'],
    ['\u001b[m::error::x', '\u001b[m:\u200b:error::x'],
    ['a\n::error::x', 'a\n:\u200b:error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['###[x]', '##\u200b#[x]'],
  ])('breakCommands %j', (from, to) => expect(text.breakCommands(from)).toBe(to));

  it.each(hostileTexts)('logLine holds no command: %j', words => expectQuiet(text.logLine(words)));

  it('logLine holds no command, whatever the text', () => {
    fc.assert(
      fc.property(anyText, words => expectQuiet(text.logLine(words))),
      { numRuns: 1_000 },
    );
  });

  it('stopCommands hides free text and gives the log back', () => {
    fc.assert(
      fc.property(anyText, words => {
        const output = `${text.stopCommands(words)}::notice::after`;
        for (const culture of [false, true]) {
          expect(readRunnerCommands(output, { culture })).toEqual([
            { command: 'notice', properties: {}, data: 'after' },
          ]);
        }
        expect(output).not.toContain('##[');
      }),
    );
  });

  it('stopCommands takes another token each time, of 128 bits', () => {
    const [first, second] = [text.stopCommands('x'), text.stopCommands('x')];
    expect(first).toMatch(/^::stop-commands::([0-9a-f]{32})\nx\n::\1::\n$/);
    expect(first).not.toBe(second);
    expect(text.stopCommands('a\r\nb', 'token')).toBe('::stop-commands::token\na\nb\n::token::\n');
    expect(text.stopCommands('a ##[b', 'token')).toBe('::stop-commands::token\na #\u200b#[b\n::token::\n');
  });

  function expectQuiet(line: string): void {
    expect(line).not.toMatch(/[\r\n]/);
    expect(line).not.toContain('##[');
    expect(readRunnerCommands(line)).toEqual([]);
    expect(readRunnerCommands(line, { culture: true })).toEqual([]);
  }
});

describe('workflowCommand', () => {
  it('is written as the runner expects it', () => {
    const line = text.workflowCommand(
      'error',
      { file: 'a,b:c.yaml', line: 3, col: undefined, title: '' },
      '100%\r\nsure, a:b',
    );
    expect(line).toBe('::error file=a%2Cb%3Ac.yaml,line=3::100%25%0D%0Asure, a:b');
  });

  it('decodes to the text', () => {
    const check = (file: string, data: string) => {
      const line = text.workflowCommand('error', { file, line: 1 }, data);
      for (const culture of [false, true]) {
        const [command, ...more] = readRunnerCommands(line, { culture });
        expect(more).toEqual([]);
        expect(command?.command).toBe('error');
        expect(command?.data.replaceAll('\u200b', '')).toBe(shown(data, { keep: '\r\n' }));
        expect((command?.properties.file ?? '').replaceAll('\u200b', '')).toBe(shown(file, { keep: '\r\n' }));
        expect(command?.properties.line).toBe('1');
      }
    };
    for (const words of hostileTexts) check(words, words);
    // White space around the list of properties is trimmed by the runner, so a name may not begin with it.
    fc.assert(
      fc.property(anyText, anyText, (file, data) => check(`f${file}`, data)),
      { numRuns: 1_000 },
    );
  });

  it('is one line', () => {
    expect(text.workflowCommand('notice', {}, 'a\nb')).toBe('::notice::a%0Ab');
  });

  it('parts only a sign at the beginning of a value', () => {
    const line = text.workflowCommand('notice', { title: 'a=b', file: '=c' }, '');
    expect(line).toBe('::notice title=a=b,file=\u200b=c::');
  });
});

describe('Markdown', () => {
  it.each([
    ['abc', '`abc`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``x', '``` ``x ```'],
    [' a ', '`  a  `'],
    ['a\nb', '`a\\nb`'],
    ['##[x]', '`#\u200b#[x]`'],
    ['', '(empty)'],
    ['  ', '(empty)'],
  ])('codeSpan %j', (from, to) => expect(text.codeSpan(from)).toBe(to));

  it.each([
    ['a|b', '`a\\|b`'],
    ['a\\|b', '`a\\\\\\|b`'],
    ['a\\\\|b', '`a\\\\\\|b`'],
  ])('tableCodeSpan %j', (from, to) => expect(text.tableCodeSpan(from)).toBe(to));

  it('cuts at the limit', () => expect(text.codeSpan('x'.repeat(400))).toBe(`\`${'x'.repeat(299)}…\``));

  it('codeSpan is read as one code node with the text', () => {
    fc.assert(
      fc.property(anyText, words => {
        const tree = parse(`before ${text.codeSpan(words)} after`);
        const kinds = tree.children.flatMap((node): Nodes[] => ('children' in node ? node.children : [node]));
        if (words.trim() === '' || text.visible(words).trim() === '') return;
        expect(kinds.map(node => node.type)).toEqual(['text', 'inlineCode', 'text']);
        const value = kinds[1] && 'value' in kinds[1] ? kinds[1].value : '';
        expect(value.replaceAll('\u200b', '')).toBe(shown(words).replaceAll('\t', ' '));
      }),
      { numRuns: 1_000 },
    );
  });

  it('tableCodeSpan stays in its cell', () => {
    fc.assert(
      fc.property(anyText, words => {
        const tree = parse(`| a | b |\n| - | - |\n| ${text.tableCodeSpan(words)} | end |`);
        const [table, ...others] = tree.children;
        expect(others).toEqual([]);
        if (table?.type !== 'table') throw new Error('no table');
        expect(table.children.map(row => row.children.length)).toEqual([2, 2]);
        const cell = table.children[1]?.children[0]?.children ?? [];
        expect(cell.map(node => node.type)).toEqual([text.visible(words).trim() === '' ? 'text' : 'inlineCode']);
      }),
      { numRuns: 1_000 },
    );
  });

  function parse(markdown: string) {
    return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  }
});

describe('HTML and XML', () => {
  it('htmlText is one text in element and attribute', () => {
    fc.assert(
      fc.property(anyText, words => {
        const safe = text.htmlText(words);
        expect(safe).not.toMatch(/[\r\n]|##\[/);
        const [node, ...others] = parseFragment(`<p title="${safe}">${safe}</p>`).childNodes;
        expect(others).toEqual([]);
        if (!node || !('attrs' in node)) throw new Error('no element');
        expect(node.attrs).toEqual([{ name: 'title', value: text.visible(words) }]);
        const inner = node.childNodes.map(child => ('value' in child ? child.value : child.nodeName));
        expect(inner.join('')).toBe(text.visible(words));
      }),
      { numRuns: 1_000 },
    );
  });

  it('xmlText keeps line breaks and drops what XML forbids', () => {
    expect(text.xmlText('a<b>&"\'\r\n\t\u0000\ufffe##[x]]>')).toBe(
      'a&lt;b&gt;&amp;&quot;&#39;&#13;&#10;&#9;\\u0000#&#35;[x]]&gt;',
    );
  });
});

describe('JSON', () => {
  it('decodes to exactly the same data, and is quiet in a log', () => {
    fc.assert(
      fc.property(fc.array(anyText), words => {
        const json = text.jsonText({ words });
        expect(JSON.parse(json)).toEqual({ words });
        expect(json).not.toContain('##[');
        expect(json).not.toMatch(control);
        expect(json).not.toContain('\t');
        expect(readRunnerCommands(json)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('sarifText makes no link', () => expect(text.sarifText('[a](b)')).toBe('[a]\u200b(b)'));
});

describe('uriPath', () => {
  it.each([
    ['apis/routes/openapi.yaml', 'apis/routes/openapi.yaml'],
    ['a b/ü#?.yaml', 'a%20b/%C3%BC%23%3F.yaml'],
    ['main:openapi.yaml', 'main%3Aopenapi.yaml'],
    ["a(1)!*'.yaml", 'a%281%29%21%2A%27.yaml'],
    ['\ud800', '%EF%BF%BD'],
    ['javascript:alert(1)', 'javascript%3Aalert%281%29'],
  ])('%j', (from, to) => expect(text.uriPath(from)).toBe(to));
});
