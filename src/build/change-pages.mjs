// Markdown of the pages of changes, and of what can be wrong with a version: made from the files in src/diff/changes.

const directions = {
  client: { schema: 'requests', other: 'what the client sends' },
  api: { schema: 'responses', other: 'what the API sends' },
};
const parts = {
  document: 'the document',
  server: 'the document',
  operation: 'the paths of the document',
  parameter: 'the parameters of an operation',
  body: 'an operation',
  'media-type': 'the content of a body',
  encoding: 'the encoding of a form',
  response: 'the responses of an operation',
  header: 'the headers of a response',
  link: 'the links of a response',
  'security-scheme': 'the document',
  callback: 'the callbacks of an operation',
  webhook: 'the webhooks of the document',
  schema: 'the schema of a body',
};

const code = text => (text === '' ? '*nothing*\n' : `\`\`\`yaml\n${text.trimEnd()}\n\`\`\`\n`);
const sentence = text => text.charAt(0).toUpperCase() + text.slice(1);

/** The page of one kind of change. */
function changePage(change) {
  const asks = change.breaking ? 'breaking, asks for a major version' : `compatible, asks for a ${change.bump} version`;
  const direction =
    change.sender && (change.on === 'schema' ? directions[change.sender].schema : directions[change.sender].other);
  const facts = [
    `- Verdict: ${asks}`,
    `- Level: ${change.level}`,
    direction ? `- In: ${direction}` : '',
    change.oasdiff.length ? `- In oasdiff: ${change.oasdiff.map(id => `\`${id}\``).join(', ')}` : '',
    change.on === 'schema'
      ? '- The verdict of a single change comes from the values that the two schemas accept; this is the usual one'
      : '',
  ].filter(Boolean);
  const found = change.examples.filter(example => example.finds);
  const silent = change.examples.filter(example => !example.finds);
  const example = ({ base, revision, config }) =>
    [
      config ? `With this under \`diff\` in specgate.yaml:\n\n${code(config)}` : '',
      `Before:\n\n${code(base)}`,
      `After:\n\n${code(revision)}`,
    ]
      .filter(Boolean)
      .join('\n');
  return [
    `# ${change.id}\n\n${change.title}.\n`,
    `${facts.join('\n')}\n`,
    `## Why\n\n${change.why}\n`,
    `## What to do\n\n${change.remedy}\n`,
    found.length
      ? `## Found\n\n${sentence(parts[change.on])}, before and after.\n\n${found.map(example).join('\n')}`
      : '',
    silent.length ? `## Not found\n\n${silent.map(example).join('\n')}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The page of one thing that can be wrong with a version. */
function versionPage(problem) {
  return [
    `# ${problem.id}\n\n${problem.title}.\n`,
    [
      `- Level: ${problem.level}`,
      ...(problem.oasdiff.length ? [`- In oasdiff: ${problem.oasdiff.map(id => `\`${id}\``).join(', ')}`] : []),
      '',
    ].join('\n'),
    `## Why\n\n${problem.why}\n`,
    `## What to do\n\n${problem.remedy}\n`,
  ].join('\n');
}

/** All pages by file. */
export function changePages({ changes, versionProblems }) {
  return new Map([
    ...changes.map(change => [`docs/changes/${change.id}.md`, changePage(change)]),
    ...versionProblems.map(problem => [`docs/changes/${problem.id}.md`, versionPage(problem)]),
  ]);
}

/** The table of all kinds of change. */
export function changeTable({ changes }) {
  const rows = changes.map(
    change =>
      `| [${change.id}](changes/${change.id}.md) | ${change.breaking ? 'breaking' : change.bump} | ${change.level} | ${change.title} |`,
  );
  return ['', '| change | asks for | level | what changed |', '|---|---|---|---|', ...rows, ''].join('\n');
}
