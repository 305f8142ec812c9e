// The measured part of docs/comparison.md: the tables of bench/RESULTS.md with one column for each tool.

/** Markdown, from the text of bench/RESULTS.md. */
export function measuredTables(results) {
  const section = title => results.split(/\n(?=## )/).find(part => part.startsWith(`## ${title}`)) ?? '';
  const [pairs = '', labelled = ''] = section('Comparing documents').split(/\nLabelled pairs/);
  const tables = [
    ['Linting a document: CPU seconds, peak MB', pivot(rowsOf(section('Linting documents')))],
    ['Comparing two versions of a document: CPU seconds, peak MB', pivot(rowsOf(pairs))],
    ['Labelled pairs', labelled.slice(labelled.indexOf('\n|')).trim()],
  ];
  return tables.map(([title, table]) => `\n### ${title}\n\n${table}`).join('\n');
}

/** The cells of a table without its head. */
function rowsOf(text) {
  return text
    .split('\n')
    .filter(line => line.startsWith('| '))
    .slice(1)
    .map(line => line.slice(2, -2).split(' | '));
}

/** `what | size | tool | CPU | ratio | memory` rows → one row for each `what`, one column for each tool. */
function pivot(rows) {
  const tools = [...new Set(rows.map(([, , tool]) => tool))];
  const whats = [...new Set(rows.map(([what]) => what))];
  const cell = (what, tool) => {
    const [, , , cpu, , memory] = rows.find(row => row[0] === what && row[2] === tool) ?? [];
    return cpu === undefined ? '–' : memory === '–' ? cpu : `${cpu}, ${memory}`;
  };
  return [
    `| | ${tools.join(' | ')} |`,
    `|---|${tools.map(() => '---|').join('')}`,
    ...whats.map(what => {
      const [, size] = rows.find(row => row[0] === what);
      return `| ${what} (${size}) | ${tools.map(tool => cell(what, tool)).join(' | ')} |`;
    }),
  ].join('\n');
}
