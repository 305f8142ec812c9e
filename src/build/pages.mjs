// Markdown of the rule pages and tables.

const words = { error: 'error', warn: 'warning', info: 'info', hint: 'hint', off: 'off' };
const cell = text =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .trim();
const list = value => [value ?? []].flat();

/** The level of a rule in each profile that has it: `{'bc-gov': 'warning', …}`. */
function levels(page, profiles) {
  if (page.given === undefined)
    return { minimal: words[page.severity], 'bc-gov': words[page.severity], 'bc-gov-2022': words[page.severity] };
  if (!page.id.startsWith('bc-')) {
    const minimal = profiles.minimal[page.id]?.severity ?? profiles.minimal[page.id];
    const level = profiles['bc-gov'][page.id] ?? minimal;
    return { minimal: words[minimal ?? 'off'], 'bc-gov': words[level ?? 'off'], 'bc-gov-2022': words[level ?? 'off'] };
  }
  return {
    minimal: 'off',
    'bc-gov': words[page.severity],
    'bc-gov-2022': words[page.profiles?.['bc-gov-2022'] ?? page.severity],
  };
}

function example(text) {
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\`\n`;
}

/** One rule's page. */
export function rulePage(page, profiles) {
  const level = levels(page, profiles);
  const guideline = list(page.guideline);
  const parts = [`# ${page.id}\n\n${page.title}.\n`];
  parts.push(
    [
      guideline.length
        ? `- Guideline: ${guideline.map(id => `[${id}](../guidelines.md)`).join(', ')}${page.asks ? `: ${page.asks}` : ''}`
        : '',
      `- Severity: ${Object.entries(level)
        .map(([profile, word]) => `${word} in \`${profile}\``)
        .join(', ')}`,
      page.formats
        ? `- OpenAPI: ${list(page.formats)
            .map(format => ({ oas2: '2.0', oas3: '3.x', oas3_0: '3.0', oas3_1: '3.1', oas3_2: '3.2' })[format])
            .join(', ')}`
        : '',
      page.fix ? `- \`specgate lint --fix\`: ${page.fix}` : '',
      page.given === undefined
        ? '- Part of every ruleset; it reads files, which rules of the stock Spectral CLI cannot'
        : '',
      page.recommended === undefined ? '' : "- Named and judged as in Spectral's `oas` ruleset",
    ]
      .filter(Boolean)
      .join('\n') + '\n',
  );
  parts.push(`## Why\n\n${page.why}\n`);
  parts.push(`## What to do\n\n${page.remedy}\n`);
  if (list(page.bad).length)
    parts.push(`## Found\n\nA finding stands at each marked line.\n\n${list(page.bad).map(example).join('\n')}`);
  if (list(page.good).length) parts.push(`## Not found\n\n${list(page.good).map(example).join('\n')}`);
  return `${parts.join('\n')}`;
}

/** The table of all rules. */
export function ruleTable(pages, profiles) {
  const rows = pages.map(page => {
    const level = levels(page, profiles);
    return `| [${page.id}](rules/${encodeURIComponent(page.id)}.md) | ${list(page.guideline).join(', ')} | ${level['bc-gov']} | ${cell(page.title)} |`;
  });
  return ['', '| rule | guideline | in `bc-gov` | what it asks |', '|---|---|---|---|', ...rows, ''].join('\n');
}

/** Every guideline with the rules that check it, or where else its evidence comes from. */
export function guidelineTable(guidelines, pages, profiles) {
  const rows = guidelines.map(item => {
    const rules = pages
      .filter(
        page =>
          list(page.guideline).includes(item.id) &&
          Object.values(levels(page, profiles)).some(level => level !== 'off'),
      )
      .map(page => `[${page.id}](rules/${encodeURIComponent(page.id)}.md)`);
    return `| ${item.id} | ${cell(item.asks)} | ${item.check} | ${rules.join(', ')} | ${cell(item.evidence)} |`;
  });
  return ['', '| item | what it asks | checked | rules | other evidence |', '|---|---|---|---|---|', ...rows, ''].join(
    '\n',
  );
}
