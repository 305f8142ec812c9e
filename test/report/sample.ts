/** Reports that the tests of the reporters share: a small one with every kind of finding, hostile ones, and large ones. */
import type { Finding, InputError } from '../../src/finding.ts';
import { fingerprintFindings } from '../../src/report/fingerprint.ts';
import { type LintReport, type RenderOptions, type RuleText, summarise } from '../../src/report/report.ts';

const openapi = [
  'openapi: 3.0.3',
  'info:',
  '  title: Routes API',
  '  version: 1.0.0',
  'servers:',
  '  - url: http://api.gov.bc.ca/routes/v1',
  'paths:',
  '  /route/{id}: # specgate-ignore bc-path-plural-noun: agreed',
  '    get:',
  '      responses: {}',
];

export const options: RenderOptions = {
  color: false,
  columns: 80,
  excerpt: (file, line) => (file === 'openapi.yaml' ? openapi[line - 1] : undefined),
};

export const rules: Record<string, RuleText> = {
  'bc-https-only': {
    title: 'Every server URL uses https',
    guideline: ['G-19'],
    why: 'Credentials and personal data would cross the network unprotected.',
    remedy: 'Replace http with https.',
    docs: 'docs/rules/bc-https-only.md',
    severity: 'error',
  },
  'bc-path-plural-noun': {
    title: 'The last fixed path segment is a plural noun',
    guideline: ['G-08'],
    remedy: 'Rename the segment in the next major version.',
    severity: 'warning',
  },
  'operation-description': { title: 'Every operation has a description', severity: 'info' },
};

/** A finding on line 1 that says nothing special, changed by `part`. */
export function finding(part: Partial<Finding> & Pick<Finding, 'rule'>): Finding {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 8 } };
  const plain = { severity: 'error', message: 'Something is wrong', file: 'openapi.yaml', pointer: '', range } as const;
  return { ...plain, fixable: false, new: true, fingerprint: '', ...part };
}

function range(line: number, column: number, endColumn: number): Finding['range'] {
  return { start: { line, column }, end: { line, column: endColumn } };
}

/** An error that can be fixed, a warning with a related place, an old and a suppressed finding, and an unread file. */
export const small = reportOf(
  [
    finding({
      rule: 'bc-https-only',
      message: 'Server URL http://api.gov.bc.ca/routes/v1 does not use https',
      pointer: '/servers/0/url',
      range: range(6, 5, 41),
      guideline: 'G-19',
      docs: 'docs/rules/bc-https-only.md',
      fixable: true,
    }),
    finding({
      rule: 'operation-description',
      severity: 'warning',
      message: '2 operations have no description',
      pointer: '/paths/~1route~1{id}/get',
      range: range(9, 5, 8),
      related: [{ file: 'paths/other.yaml', pointer: '/get', range: range(3, 1, 4) }],
    }),
    finding({
      rule: 'operation-description',
      severity: 'info',
      message: 'Response 200 is missing',
      pointer: '/paths/~1route~1{id}/get/responses',
      range: range(10, 7, 16),
      new: false,
    }),
    finding({
      rule: 'bc-path-plural-noun',
      severity: 'warning',
      message: 'route is not a plural noun',
      pointer: '/paths/~1route~1{id}',
      range: range(8, 3, 14),
      guideline: 'G-08',
      suppressed: { by: 'Ada', reason: 'agreed', until: '2027-01-31', kind: 'inline' },
    }),
  ],
  [{ file: 'broken.yaml', line: 3, column: 7, message: 'This is not YAML: a mapping is not closed' }],
);

export function reportOf(findings: Finding[], errors: InputError[] = [], files = 1): LintReport {
  const sorted = fingerprintFindings(findings);
  return {
    schema: 'specgate/lint/1',
    findings: sorted,
    errors,
    summary: summarise(sorted, files),
    failOn: 'error',
    open: errors.length === 0 && !sorted.some(one => one.severity === 'error' && one.new && !one.suppressed),
    rules,
    tool: { version: '1.2.3', home: 'https://github.example/bcgov/specgate/blob/v1.2.3/' },
  };
}

/** `number` findings over ten files, a fifth each of error and hint, the rest warning and info. */
export function large(number: number): LintReport {
  const severities = ['error', 'warning', 'warning', 'info', 'hint'] as const;
  const findings = Array.from({ length: number }, (_, index) =>
    finding({
      rule: `rule-${index % 40}`,
      severity: severities[index % 5] ?? 'error',
      message: `Property number ${index} of this schema has no description, and consumers have to guess`,
      file: `apis/api-${index % 10}/openapi.yaml`,
      pointer: `/components/schemas/S${index}`,
      range: range(index + 1, 3, 12),
    }),
  );
  return reportOf(findings, [], 10);
}

/** Text that tries what T-01 and T-02 name. */
export const hostileTexts = [
  'a\n::set-output name=x::y',
  '\r\n::add-mask::error\r::stop-commands::x',
  '::error file=a.yaml::pwned',
  '   ::add-matcher::m.json',
  'words enough to wrap at the edge of the line and then ::set-output name=wrapped::y and ::warning::z more',
  '##[set-output name=x]y',
  'a ##[add-mask]b ##[error]c ##',
  '%0A::set-output name=x::y%0D%25',
  '\u001b[31mred\u001b[0m\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b31m',
  'bidi \u202e edoc \u2066x\u2069 \u200f \u2028::set-output name=x::y\u2029::z::\u0085::set-output name=n::y',
  'nul \u0000 bell \u0007 del \u007f half \ud800 \uffff',
  '@bcgov/team and @someone fixes #1 GH-2 bcgov/specgate#3 https://evil.example www.evil.example a@b.example',
  '# All checks passed\n## ✅ Gate open',
  '<img src=x onerror=alert(1)><script>alert(1)</script></style></title></details><!--',
  '"><a href="javascript:alert(1)">x</a>\' onclick=\'x',
  '[click](javascript:alert(1)) ![x](https://evil.example/x.png) [a]: https://evil.example',
  '` `` ``` a | b \\| c \\\\| d ` |',
  '```',
  '`',
  '|',
  '\\',
  ' ',
  '',
  '- [ ] task\n\n| a | b |\n|---|---|\n| x | y |',
  '&lt;b&gt; &#64;team &amp; ]]> <![CDATA[x]]> <!ENTITY x "y">',
  '=leading, comma: colon=equals;semicolon]bracket',
  '__proto__',
  'constructor',
  '$`x^2`$ **bold** ~~gone~~ :smile:',
  '🧗 路線 é e\u0301 👩‍👩‍👧',
  'x'.repeat(5_000),
];

/** A report with `text` in every place that untrusted text may come to. */
export function hostileReport(text: string): LintReport {
  const hostile = finding({
    rule: text,
    message: text,
    file: text,
    pointer: `/${text}`,
    guideline: text,
    docs: text,
    related: [{ file: text, pointer: text, range: range(2, 1, 2) }],
  });
  const suppressed = { by: text, reason: text, until: text, kind: 'file' } as const;
  const report = reportOf(
    [hostile, { ...hostile, severity: 'warning', suppressed }, { ...hostile, severity: 'info', new: false }],
    [{ file: text, line: 1, column: 1, message: text }],
  );
  const words: RuleText = { title: text, guideline: [text], why: text, remedy: text, docs: text, severity: 'warning' };
  return { ...report, rules: Object.fromEntries([[text, words]]) };
}

/** Options whose source lines are hostile too. */
export function hostileOptions(text: string, part: Partial<RenderOptions> = {}): RenderOptions {
  const links = { serverUrl: 'https://github.example', repository: 'bcgov/routes', commit: 'c0ffee' };
  return { ...options, excerpt: () => text, ...links, ...part };
}
