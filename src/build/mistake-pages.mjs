// Markdown of docs/mistakes.md: made from the mistakes that the tests make, so that each message is the one that specgate gives.
/** The page of all mistakes. */
export function mistakesPage({ mistakes: parts }) {
  const count = parts.reduce((sum, { cases }) => sum + cases.length, 0);
  return `# When something is wrong

What specgate says of the ${count} most likely mistakes. Each ends in one message: where it is, what is wrong, what to do. The exit code is
2 where the input, the config or the command line is wrong, 3 where a gateway refused or did not answer, 1 where it is a finding.
\`--verbose\` says more; a message that begins with "this is a bug of specgate" is one that we want to hear of.

Made by \`npm run generate\` from test/mistakes, where a test makes each of them.
${parts.map(part).join('')}`;
}

function part({ title, cases }) {
  const rows = cases.map(
    ({ did, run, exit, says }) =>
      `| ${cell(did)} | \`specgate${run === '' ? '' : ` ${cell(run)}`}\` | ${exit} | ${cell(text(says))} |`,
  );
  return `
## ${title}

| mistake | command | exit | message |
|---|---|---|---|
${rows.join('\n')}
`;
}

/** As text and not as HTML. */
function text(says) {
  return says.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('*', '\\*');
}

function cell(words) {
  return words.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
