/** html.ts: a page that stands alone, in which untrusted text is text (T-02). */
import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html.ts';
import { colorsOf, contrast } from './contrast.ts';
import { attribute, elementsIn, elementsOf, expectFrame, shapeOf, words } from './html-tree.ts';
import { hostileOptions, hostileReport, hostileTexts, large, options, reportOf, small } from './sample.ts';

const links = { serverUrl: 'https://github.example', repository: 'bcgov/routes', commit: 'c0ffee' };
const page = html.lint(small, { ...options, ...links });
const elements = elementsOf(page);
const textOf = (name: string) => elements.filter(({ tagName }) => tagName === name).map(words);

describe('html', () => {
  it('is without a fault, loads nothing, and every link within it leads to something', () => {
    expectFrame(page);
  });

  it('says the verdict first, and then what was found', () => {
    const shut = 'Gate shut: 1 input could not be read, 1 new error';
    expect(textOf('title')).toEqual([`specgate lint: ${shut}`]);
    expect(textOf('h1')).toEqual([shut]);
    expect(textOf('h2')).toEqual(['Could not be read', 'openapi.yaml', 'Rules']);
    expect(textOf('h3')).toEqual(['bc-https-only (G-19)', 'bc-path-plural-noun (G-08)', 'operation-description']);
  });

  it('shows a finding with its source, link, rule and remedy', () => {
    const [item] = elements.filter(one => one.tagName === 'li' && attribute(one, 'class') === 'error');
    expect(words(item)).toBe(
      'error line 6, column 5 bc-https-only G-19' +
        'Server URL http://api.gov.bc.ca/routes/v1 does not use https' +
        '6 - url: http://api.gov.bc.ca/routes/v1' +
        'Replace http with https.',
    );
    const inner = elementsIn(item);
    expect(inner.filter(({ tagName }) => tagName === 'mark').map(words)).toEqual([
      'url: http://api.gov.bc.ca/routes/v1',
    ]);
    expect(inner.filter(({ tagName }) => tagName === 'a').map(one => attribute(one, 'href'))).toEqual([
      'https://github.example/bcgov/routes/blob/c0ffee/openapi.yaml#L6',
      '#rule-1',
    ]);
  });

  it('has a box for each kind that is there; old and suppressed ones are off', () => {
    expect(textOf('label').map(label => label.trim())).toEqual([
      'Errors (1)',
      'Warnings (1)',
      'Info (0)',
      'Old (1)',
      'Suppressed (1)',
    ]);
    const boxes = elements.filter(({ tagName }) => tagName === 'input');
    expect(boxes.map(box => [attribute(box, 'id'), attribute(box, 'checked')])).toEqual([
      ['show-error', ''],
      ['show-warning', ''],
      ['show-info', ''],
      ['show-old', undefined],
      ['show-suppressed', undefined],
    ]);
    const kinds = elements.filter(({ tagName }) => tagName === 'li').map(one => attribute(one, 'class'));
    expect(kinds).toEqual(['unread', 'error', 'warning suppressed', 'warning', 'info old']);
  });

  it.each([
    ['light', /:root \{([^}]*)\}/],
    ['dark', /dark\) \{\s*:root \{([^}]*)\}/],
    ['print', /@media print \{\s*:root \{([^}]*)\}/],
  ])('has enough contrast: %s', (_, rule) => {
    const colors = colorsOf(textOf('style')[0] ?? '', rule);
    for (const ink of ['ink', 'quiet', 'link', 'error', 'warning', 'info', 'hint', 'open']) {
      for (const ground of ['page', 'card', 'code']) {
        // WCAG 2.2, 1.4.3: at least 4.5 to 1.
        expect(contrast(colors[ink] ?? '', colors[ground] ?? ''), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('says that nothing was found', () => {
    const clean = elementsOf(html.lint(reportOf([]), options));
    expect(words(clean.find(({ tagName }) => tagName === 'main')).trim()).toBe('No findings.');
    expect(clean.some(({ tagName }) => tagName === 'fieldset')).toBe(false);
  });

  it('holds 5,000 findings and lists the files', () => {
    const many = html.lint(large(5_000), options);
    expect(many.match(/<li class="(?:error|warning|info|hint)"/g)).toHaveLength(5_020);
    // What shuts the gate is led to from the top.
    expect(many).toContain('What shuts the gate (1,000)');
    expect(many).toContain('<li>and 980 more</li>');
    expect(many.match(/<li class="error" id="finding-\d+"/g)).toHaveLength(20);
    expect(many.match(/<a href="#finding-\d+"/g)).toHaveLength(20);
    const files = elementsOf(/<nav[\s\S]*<\/nav>/.exec(many)![0]);
    expect(files.filter(({ tagName }) => tagName === 'a')).toHaveLength(10);
  });

  it('makes no element and no attribute of untrusted text', () => {
    const shape = (text: string) => shapeOf(html.lint(hostileReport(text), hostileOptions(text)));
    const harmless = shape('harmless');
    for (const text of hostileTexts) {
      // A link and an excerpt may be missing for such a text; nothing may be there besides.
      const known = new Set(harmless);
      expect(shape(text).filter(element => !known.has(element))).toEqual([]);
      for (const one of elementsOf(html.lint(hostileReport(text), hostileOptions(text)))) {
        const href = attribute(one, 'href');
        if (href)
          expect(href).toMatch(/^(#[\w-]+|https:\/\/github\.example\/bcgov\/routes\/blob\/c0ffee\/[\w%./~-]*#L\d+)$/);
      }
    }
  });
});
