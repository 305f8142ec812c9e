/** Credentials in pipelines: which come from the pipeline's secrets, and which stand there as plain text. Values are never told. */
import { commandsIn, type FoundStep } from './pipeline-steps.ts';
import type { Step } from './repository/pipeline.ts';
import type { Repository } from './repository.ts';

export interface Credential {
  /** `variable`: of the pipeline or the shell, and nothing here says where its value comes from. */
  kind: 'secret' | 'literal' | 'variable';
  /** Its name, such as `SPECGATE_GATEWAY_TOKEN` or `--client-secret`; never its value. */
  what: string;
  where: string;
}

const secretName = /secret|password|passwd|(^|_|-)token($|_|-)|api[_-]?key|credential|private[_-]?key/i;
/** Names that only sound so, and those of databases that live as long as a test. */
const otherName =
  /url|file|path|name|endpoint|issuer|type|header|ttl|expir|postgres|mysql|maria|mongo|redis|(^|_)db_|test/i;
/** No credential is longer, and patterns are not to try for long (T-09). */
const longestValue = 2000;
const gatewayPrograms = new Set(['gwa', 'specgate', 'deck', 'apic', 'curl']);

/** What the step and those before it in its job give the gateway's tools as credentials. */
export function credentialsIn({ step, job, pipeline }: FoundStep, repository: Repository): Credential[] {
  const named = [...step.environment, ...step.inputs].flatMap(([name, value]) => credentialOf(name, name, value, step));
  const flags = job.steps.flatMap(one =>
    commandsIn(one, repository)
      .filter(({ words }) => gatewayPrograms.has(words[0] ?? ''))
      .flatMap(({ words, where }) => flagCredentials(words, { ...one, where })),
  );
  const all = [...named, ...flags];
  // GitHub says where a value comes from; in other systems a variable is where secrets are kept.
  return pipeline.system === 'GitHub Actions'
    ? all
    : all.map(one => (one.kind === 'variable' ? { ...one, kind: 'secret' } : one));
}

function credentialOf(
  what: string,
  name: string,
  value: string,
  { environment, where }: Pick<Step, 'environment' | 'where'>,
): Credential[] {
  if (!secretName.test(name) || otherName.test(name)) return [];
  const given = value.slice(0, longestValue);
  const variable = /^["']?\$\{?(\w+)\}?["']?$/.exec(given)?.[1];
  const meant = variable === undefined ? given : (environment.get(variable) ?? given).slice(0, longestValue);
  if (/\$\{\{[^}]*\bsecrets\s*[.[]/.test(meant)) return [{ kind: 'secret', what, where }];
  if (meant.includes('$')) return [{ kind: 'variable', what, where }];
  return isLiteral(meant) ? [{ kind: 'literal', what, where }] : [];
}

/** `--client-secret x`, `--token=x`, `config set token x`. */
function flagCredentials(words: readonly string[], step: Pick<Step, 'environment' | 'where'>): Credential[] {
  return words.flatMap((word, index) => {
    const flag = /^--?([\w-]+)(?:=(.*))?$/s.exec(word);
    const isSetting = word === 'token' && words[index - 1] === 'set';
    if (!flag && !isSetting) return [];
    const value = flag?.[2] ?? words[index + 1] ?? '';
    return value.startsWith('-') ? [] : credentialOf(word.replace(/=.*/s, ''), flag?.[1] ?? 'token', value, step);
  });
}

/** Text that could be a credential: no reference, no placeholder, not empty. */
function isLiteral(value: string): boolean {
  const text = value.trim();
  if (text.length < 6 || /[$<>{}]|\*\*\*/.test(text)) return false;
  return !/^(true|false|null|none|changeme|change-me|placeholder|example|dummy|redacted|x+|your[-_ ].*)$/i.test(text);
}

/** Forms that only real credentials have, in any pipeline file. */
const tokens: readonly { form: RegExp; what: string }[] = [
  { form: /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_[A-Za-z0-9_]{40}/, what: 'A GitHub token' },
  { form: /\bAKIA[0-9A-Z]{16}\b/, what: 'An AWS access key' },
  { form: /\beyJ[\w-]{10,500}\.eyJ[\w-]{10,2000}\.[\w-]{10}/, what: 'A JSON Web Token' },
  { form: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/, what: 'A private key' },
  { form: /\bsha256~[\w-]{43}\b/, what: 'An OpenShift token' },
];

export function literalTokens({ pipelines, tree }: Repository): Credential[] {
  return pipelines.flatMap(({ path, file }) =>
    (tree.text(path) ?? '').split(/\r?\n/).flatMap((line, index): Credential[] =>
      // Of a longer line only a generated file consists.
      tokens
        .filter(({ form }) => form.test(line.slice(0, 5000)))
        .map(({ what }) => ({ kind: 'literal', what, where: `${file}:${index + 1}` })),
    ),
  );
}
