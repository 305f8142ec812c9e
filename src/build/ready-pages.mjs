// Markdown of the pages of readiness items, and their table: made from the files in src/ready/items.

const gates = {
  block: 'must hold before publishing to production',
  warn: 'warns; in the profile `strict` it must hold',
  info: 'informs',
};
const sources = {
  openapi: 'the OpenAPI document',
  'gateway-config': 'the gateway configuration',
  manifest: 'the manifests of the API Services Portal',
  repository: 'the files of the repository',
  gateway: 'the gateway itself',
  catalogue: 'the BC Data Catalogue',
  probe: 'the deployed API (`--probe URL`)',
  attestation: 'a person (`.specgate/attestations.yaml`)',
};
const statuses = {
  pass: 'Passes',
  fail: 'Fails',
  attested: 'Attested',
  expired: 'Expired',
  'not-applicable': 'Does not apply',
  unknown: 'Unknown',
};
const inAps = 'ABCDEL';
const inPillars = 'FGHIJKL';

/** A statement for the command line, where the item reads what is stated: the first that it takes. */
function itsWords(item) {
  if (!item.attestation?.disproves) return '';
  const { files } = item.examples.find(({ expect }) => expect === 'attested');
  const [, statement] = /^ *statement: (.+)$/m.exec(files['.specgate/attestations.yaml']);
  return ` --statement "${statement}"`;
}

/** The page of one item. */
function itemPage(item, { items, sections, mayNotApply }) {
  const section = sections.find(({ id }) => id === item.section);
  const profiles = [
    inAps.includes(item.section) ? '`aps`' : '',
    inPillars.includes(item.section) ? '`pillars`' : '',
    '`strict`',
  ].filter(Boolean);
  const rules = item.sameAs ? items.find(({ id }) => id === item.sameAs)?.attestation : item.attestation;
  const facts = [
    `- Proves: ${item.proves}`,
    `- Part: ${item.section}. ${section.title} (${section.source})`,
    `- Profiles: ${profiles.join(', ')}`,
    `- Gate: ${item.gate}: ${gates[item.gate]}`,
    `- Evidence, the strongest first: ${item.evidence.map(kind => sources[kind]).join(', ')}`,
  ];
  const attest = rules
    ? `## Attest\n\n${item.sameAs ? `What is stated for ${item.sameAs} holds here too: ` : ''}${rules.states} It holds for ${rules.maxMonths} months at most${
        rules.needsLink ? ' and needs a link' : ''
      }.\n\n\`\`\`sh\nspecgate ready --attest ${item.sameAs ?? item.id}${itsWords(item)}\n\`\`\`\n`
    : mayNotApply(item)
      ? `## Attest\n\nA person can state that there is nothing of the kind, where no file decides it; that it holds, only a machine can say.\n\n\`\`\`sh\nspecgate ready --attest ${item.id} --statement "not applicable: the reason"\n\`\`\`\n`
      : '';
  return [
    `# ${item.id}\n\n${item.title}.\n`,
    `${facts.join('\n')}\n`,
    `## Why\n\n${item.why}\n`,
    `## What to do\n\n${item.remedy}\n`,
    attest,
    `## Examples\n\n${item.examples.map(example).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function example({ says, files, expect }) {
  const shown = Object.entries(files).map(
    ([file, text]) => `\`${file}\`:\n\n${fence(text)}${languageOf(file)}\n${text.trimEnd()}\n${fence(text)}\n`,
  );
  return `### ${statuses[expect]}\n\n${says}\n\n${shown.join('\n')}`;
}

/** Longer than any in the text. */
function fence(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(longest + 1);
}

function languageOf(file) {
  const end = /\.(ya?ml|json|md|sh|js|ts|toml|xml)$/.exec(file)?.[1] ?? '';
  return end === 'yml' ? 'yaml' : end;
}

/** All pages by file. */
export function readyPages(source) {
  return new Map(source.items.map(item => [`docs/ready/${item.id}.md`, itemPage(item, source)]));
}

/** The table of all items, part by part, for docs/ready.md. */
export function readyTable({ items, sections }) {
  const short = { ...sources, probe: 'the deployed API', attestation: 'a person', manifest: 'the manifests' };
  const parts = sections.map(section => {
    const rows = items
      .filter(item => item.section === section.id)
      .map(
        item =>
          `| [${item.id}](ready/${item.id}.md) | ${item.title.replaceAll('|', '\\|')} | ${item.gate} | ${item.evidence
            .map(kind => short[kind].replace(/^the /, ''))
            .join(', ')} |`,
      );
    return [
      `### ${section.id}. ${section.title}`,
      '',
      '| item | what is demanded | gate | evidence, the strongest first |',
      '|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  return `\n${parts.join('\n')}`;
}
