/** What to type next, and what is to be known for it, at the place of a page where it is looked for. */
import { htmlText } from '../text.ts';
import type { Next } from './plan-text.ts';

/** Nothing where there is neither something to type nor something to know. The facts are terms with their texts. */
export function nextSection(
  facts: readonly (readonly [term: string, text: string])[],
  next: readonly Next[],
): string[] {
  const all = [
    ...facts.map(([term, text]) => `<dt>${htmlText(term)}</dt><dd><code>${htmlText(text)}</code></dd>`),
    ...next.map(({ does, line }) => `<dt>${htmlText(does)}</dt><dd><code>${commandLine(line)}</code></dd>`),
  ];
  if (all.length === 0) return [];
  return [
    '<section aria-labelledby="next">',
    '<h2 id="next">Next</h2>',
    `<dl class="next">${all.join('')}</dl>`,
    '</section>',
  ];
}

/** Each word for itself, since a browser breaks lines behind the hyphens of a flag. */
function commandLine(line: string): string {
  return line
    .split(' ')
    .map(word => `<span>${htmlText(word)}</span>`)
    .join(' ');
}

export const nextStyle = `
.next { margin: .5rem 0 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left: .3rem solid var(--link); border-radius: .5rem; background: var(--card); }
.next dt { font-size: .875rem; color: var(--quiet); }
.next dd { margin: 0 0 .5rem; }
.next dd:last-child { margin: 0; }
.next span { display: inline-block; max-width: 100%; }
`;
