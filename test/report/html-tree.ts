/** The elements of an HTML page, for tests that look at what a browser would find in it. */
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect } from 'vitest';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

export function elementsOf(source: string): Element[] {
  return elementsIn(parse(source));
}

export function elementsIn(node: Node | undefined): Element[] {
  if (!node || !('childNodes' in node)) return [];
  return node.childNodes.flatMap(child => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

export function words(node: Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(words).join('') : '';
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find(one => one.name === name)?.value;
}

export function named(elements: readonly Element[], name: string): Element[] {
  return elements.filter(({ tagName }) => tagName === name);
}

/** What holds of every page of ours: no fault, one title and main heading, landmarks, one style and nothing else that loads. */
export function expectFrame(page: string): void {
  const faults: string[] = [];
  parse(page, { onParseError: ({ code }) => faults.push(code) });
  expect(faults).toEqual([]);
  const elements = elementsOf(page);
  for (const one of ['title', 'h1', 'header', 'main', 'footer']) expect(named(elements, one), one).toHaveLength(1);
  expect(attribute(named(elements, 'html')[0], 'lang')).toBe('en');
  const policy = elements
    .map(one => (attribute(one, 'http-equiv') ? attribute(one, 'content') : undefined))
    .find(Boolean);
  const [style = ''] = named(elements, 'style').map(words);
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(style).not.toMatch(/url\(|@import/);
  const loading = new Set(['script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'svg']);
  expect(elements.filter(({ tagName }) => loading.has(tagName))).toEqual([]);
  expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on|^style$/.test(name))).toEqual([]);
  const ids = elements.map(one => attribute(one, 'id')).filter(id => id !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
  for (const one of elements) {
    const href = attribute(one, 'href') ?? '';
    if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
    const label = attribute(one, 'aria-labelledby');
    if (label) expect(ids).toContain(label);
  }
}

/** Each element with its attributes, as text: what hostile text must add nothing to. */
export function shapeOf(page: string): string[] {
  return elementsOf(page).map(({ tagName, attrs }) => {
    const shown = attrs.map(({ name, value }) =>
      name === 'href' && value.startsWith('https:') ? [name] : [name, value],
    );
    return JSON.stringify([tagName, shown]);
  });
}
