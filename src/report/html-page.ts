/** The frame of every HTML report: one page that needs nothing else, no script, no font, no request. */
import { createHash } from 'node:crypto';
import type { InputError } from '../finding.ts';
import { htmlText } from '../text.ts';
import { style } from './html-style.ts';
import { errorPlace } from './report.ts';

/** What stands in the frame. All but the lists of HTML is text, which the frame escapes. */
export interface Page {
  /** The command, such as `diff`. */
  command: string;
  /** What else is said above the verdict. */
  about?: string;
  /** The main heading, and the title. */
  verdict: string;
  open: boolean;
  /** What the main part lists: its id, and where the first link leads. */
  lists: string;
  /** HTML below the main heading. */
  header?: readonly string[];
  /** HTML of the main part. */
  main: readonly string[];
  /** What the page adds to the style sheet; nothing untrusted. */
  style?: string;
  /** Of specgate. */
  version: string;
}

/** The whole page. */
export function htmlPage({
  command,
  about,
  verdict,
  open,
  lists,
  header = [],
  main,
  style: own = '',
  version,
}: Page): string {
  const css = style + own;
  const parts = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(css)}">`,
    `<title>specgate ${htmlText(command)}: ${htmlText(verdict)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    `<body class="${open ? 'open' : 'shut'}">`,
    `<a class="skip" href="#${htmlText(lists)}">Skip to the ${htmlText(lists)}</a>`,
    '<header>',
    `<p class="tool">specgate ${htmlText(command)}${about === undefined ? '' : `, ${htmlText(about)}`}</p>`,
    `<h1>${htmlText(verdict)}</h1>`,
    ...header,
    '</header>',
    `<main id="${htmlText(lists)}">`,
    ...main,
    '</main>',
    `<footer><p>specgate ${htmlText(version)}</p></footer>`,
    '</body>',
    '</html>',
  ];
  return `${parts.join('\n')}\n`;
}

/** A list with a heading, of HTML items; nothing where there are none. */
export function pageSection(id: string, title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${htmlText(title)}</h2>`,
    '<ol>',
    ...items,
    '</ol>',
    '</section>',
  ];
}

/** The inputs that could not be read; nothing where there are none. */
export function unreadSection(errors: readonly InputError[]): string[] {
  const items = errors.map(
    error =>
      `<li class="unread"><p class="meta"><code>${htmlText(errorPlace(error))}</code></p><p class="message">${htmlText(error.message)}</p></li>`,
  );
  return pageSection('unread', 'Could not be read', items);
}

/** The browser runs and loads nothing but this style sheet, whatever else may have come into the page. */
function policyOf(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
