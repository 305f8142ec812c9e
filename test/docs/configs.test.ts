/** Every config that a page shows is one that specgate takes, and the library does what the README says. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config/read.ts';
import { configShape } from '../../src/config/shape.ts';
import { lint } from '../../src/index.ts';
import { folderWith, refusal } from '../support/documents.ts';
import { type Block, blocksOf, pages } from './blocks.ts';

const keys = Object.keys(configShape.keys);
const configs = pages
  .filter(file => !/^docs\/(rules|changes|ready)\//.test(file))
  .flatMap(blocksOf)
  .filter(({ language, text }) => language === 'yaml' && isConfig(text));

/** A mapping of keys that a config has, and of no others: workflows and documents have more. */
function isConfig(text: string): boolean {
  let data: unknown;
  try {
    data = load(text);
  } catch {
    // Parts of workflows stand among the pages too.
    return false;
  }
  return typeof data === 'object' && data !== null && Object.keys(data).every(key => keys.includes(key));
}

/** What the page leaves out since it stood there before: the APIs of its products. */
function whole({ text }: Block): string {
  const { apis, products = {} } = load(text) as { apis?: object; products?: Record<string, { apis: string[] }> };
  const names = new Set(Object.values(products).flatMap(product => product.apis));
  return apis || names.size === 0
    ? text
    : `${text}apis:\n${[...names].map(name => `  ${name}: {file: ${name}.yaml}\n`).join('')}`;
}

describe('the configs of the pages', () => {
  it.each(configs)('$file, line $line', block => {
    const { file, line } = block;
    const told = (): unknown => readConfig(new TextEncoder().encode(whole(block)), `${file}:${line}`, '/');
    let message = 'taken';
    try {
      told();
    } catch {
      message = refusal(told);
    }
    expect(message).toBe('taken');
  });

  it('are there', () => {
    expect(new Set(configs.map(({ file }) => file)).size).toBeGreaterThan(4);
  });
});

it('the library gives what the README prints', async () => {
  const block = blocksOf('README.md').find(({ language }) => language === 'js')!;
  const folder = folderWith({ 'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\npaths: {}\n' });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const printed: string[] = [];
  // Its imports become parameters: the rest runs as it stands there.
  const body = block.text
    .replace(/^import .*$/gm, '')
    .replace("'openapi.yaml'", JSON.stringify(path.join(folder, 'openapi.yaml')));
  const run = new Function('lint', 'console', `return (async () => {${body}})()`) as (
    ...given: unknown[]
  ) => Promise<void>;
  await run(lint, { log: (text: string) => printed.push(text) });
  expect(printed.length).toBeGreaterThan(1);
  for (const line of printed) expect(line).toMatch(/openapi\.yaml:\d+ (error|warning|info|hint) [\w-]+: \S/);
});
