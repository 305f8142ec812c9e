/** junit.ts: the XML that CI servers read, by a reader that refuses what is not well-formed. */
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/report/junit.ts';
import { visible } from '../../src/text.ts';
import { finding, hostileReport, hostileTexts, large, options, reportOf, small } from './sample.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

describe('junit', () => {
  it('fails what shuts the gate, skips old and suppressed findings, passes the rest', () => {
    const [header, ...lines] = junit.lint(small, options).split('\n');
    expect(header).toBe('<?xml version="1.0" encoding="UTF-8"?>');
    expect(lines.map(line => line.trim())).toEqual([
      '<testsuites name="specgate lint" tests="5" failures="1" errors="1" skipped="2">',
      '<testsuite name="openapi.yaml" tests="4" failures="1" errors="0" skipped="2">',
      '<testcase name="bc-https-only 6:5" classname="openapi.yaml" file="openapi.yaml" line="6">' +
        '<failure message="Server URL http://api.gov.bc.ca/routes/v1 does not use https" type="error">' +
        'openapi.yaml:6:5 error Server URL http://api.gov.bc.ca/routes/v1 does not use https&#10;' +
        'rule bc-https-only, guideline G-19&#10;fix: Replace http with https.</failure></testcase>',
      '<testcase name="bc-path-plural-noun 8:3" classname="openapi.yaml" file="openapi.yaml" line="8">' +
        '<skipped message="Suppressed (inline) by Ada until 2027-01-31: agreed"/></testcase>',
      '<testcase name="operation-description 9:5" classname="openapi.yaml" file="openapi.yaml" line="9">' +
        '<system-out>openapi.yaml:9:5 warning 2 operations have no description&#10;rule operation-description</system-out></testcase>',
      '<testcase name="operation-description 10:7" classname="openapi.yaml" file="openapi.yaml" line="10">' +
        '<skipped message="Old, known to the base: Response 200 is missing"/></testcase>',
      '</testsuite>',
      '<testsuite name="could not be read" tests="1" failures="0" errors="1" skipped="0">',
      '<testcase name="broken.yaml:3:7" classname="broken.yaml" file="broken.yaml" line="3">' +
        '<error message="This is not YAML: a mapping is not closed" type="input">' +
        'broken.yaml:3:7: This is not YAML: a mapping is not closed</error></testcase>',
      '</testsuite>',
      '</testsuites>',
      '',
    ]);
  });

  it('has one case that passes where there is nothing', () => {
    const root = readXml(junit.lint(reportOf([]), options));
    expect(root.attributes).toMatchObject({ tests: '1', failures: '0' });
    expect(root.children[0]?.children[0]).toMatchObject({ name: 'testcase', children: [] });
  });

  it('fails warnings where they shut the gate', () => {
    const report = { ...reportOf([finding({ rule: 'a', severity: 'warning' })]), failOn: 'warning' as const };
    expect(readXml(junit.lint(report, options)).attributes.failures).toBe('1');
    expect(readXml(junit.lint({ ...report, failOn: 'never' }, options)).attributes.failures).toBe('0');
  });

  it('is well-formed and keeps the text, whatever it holds', () => {
    for (const text of hostileTexts) {
      const root = readXml(junit.lint(hostileReport(text), options));
      expect(root.children).toHaveLength(2);
      const failure = root.children[0]?.children[0]?.children[0];
      expect(failure?.name).toBe('failure');
      // Hidden characters stand as escapes; all else, line breaks too, comes back as it was.
      const plain = text.replace(/[\r\n]/g, '');
      if (visible(plain) === plain && !plain.includes('\uFFFF')) {
        expect(failure?.attributes.message).toBe(text);
      }
    }
  });

  it('holds 5,000 findings', () => {
    const root = readXml(junit.lint(large(5_000), options));
    expect(root.attributes).toMatchObject({ tests: '5000', failures: '1000', skipped: '0' });
    expect(root.children.flatMap(({ children }) => children)).toHaveLength(5_000);
  });
});

/** A reader of the XML that has elements, attributes in double quotes and character references; throws at all else. */
function readXml(xml: string): Element {
  const [, body] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n([\s\S]*)$/.exec(xml) ?? [];
  if (body === undefined) throw new Error('no XML declaration');
  // XML 1.0, production 2.
  if (/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(body))
    throw new Error('a character that XML forbids');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const token = /<(\/?)([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<>]+)/y;
  while (token.lastIndex < body.length) {
    const at = token.lastIndex;
    const [, close, name, attributes, empty, text] = token.exec(body) ?? [];
    const parent = open.at(-1);
    if (!parent) throw new Error(`text after the end at ${at}`);
    if (text !== undefined) parent.text += decode(text);
    else if (name === undefined) throw new Error(`not well-formed at ${at}: ${body.slice(at, at + 80)}`);
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element: Element = { name, attributes: {}, children: [], text: '' };
      for (const [, key = '', value = ''] of (attributes ?? '').matchAll(/ ([\w-]+)="([^"]*)"/g)) {
        if (Object.hasOwn(element.attributes, key)) throw new Error(`${key} stands twice`);
        element.attributes[key] = decode(value);
      }
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('elements left open');
  return root.children[0] as Element;
}

function decode(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(?:#(\d+);|(\w+);)?/g, (all, number?: string, name?: string) => {
    const char = number ? String.fromCodePoint(Number(number)) : names[name ?? ''];
    if (char === undefined) throw new Error(`${all} is no reference`);
    return char;
  });
}
