/** The files that `specgate init` writes: config, its schema for editors, workflow, attestations. */
import path from 'node:path';
import { configSchema } from '../../config/schema.ts';
import { configName } from '../../config/source.ts';
import { attestationsSchema } from '../../ready/attestation-shape.ts';
import { jsonText } from '../../text.ts';
import { version } from '../../version.ts';
import type { FoundDocument } from './find-documents.ts';

const schemaFile = '.specgate/specgate.schema.json';

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/** A tag, since a release cannot know its own commit; the workflow and the next steps say to pin it. */
const action = `bcgov/specgate@v${version}`;

export interface InitFile {
  /** Relative to the working directory, with `/`. */
  file: string;
  text: string;
}

/**
 * The files for the documents found, in the order of writing; `config` is where the config is to stand. One in a folder with
 * documents of its own is that of a part of the repository: it names these alone, and has a workflow of its own.
 */
export function initFiles(found: readonly FoundDocument[], config: string): InitFile[] {
  const { documents, part } = partOf(found, config);
  return [
    { file: config, text: configText(documents, path.posix.dirname(config)) },
    { file: schemaFile, text: `${jsonText(configSchema())}\n` },
    { file: '.specgate/attestations.schema.json', text: `${jsonText(attestationsSchema())}\n` },
    { file: '.specgate/attestations.yaml', text: attestationsText },
    {
      file: `.github/workflows/${part === '' ? 'specgate' : `specgate-${part}`}.yml`,
      text: workflowText(config, part),
    },
  ];
}

function partOf(
  found: readonly FoundDocument[],
  config: string,
): { documents: readonly FoundDocument[]; part: string } {
  const folder = path.posix.dirname(config);
  const inside = folder === '.' ? [] : found.filter(({ file }) => file.startsWith(`${folder}/`));
  if (inside.length === 0) return { documents: found, part: '' };
  return { documents: inside, part: slug(folder) || 'part' };
}

function configText(documents: readonly FoundDocument[], folder: string): string {
  const names = apiNames(documents);
  const apis = documents.map(({ file }, index) => {
    const relative = path.posix.relative(folder, file);
    // A colon in the first part would look like a scheme or a revision.
    return `  ${names[index]}: {file: ${yamlText(/^[^/]*:/.test(relative) ? `./${relative}` : relative)}}`;
  });
  return `# yaml-language-server: $schema=${path.posix.relative(folder, schemaFile)}
# What specgate checks. Every option with its value: specgate config
apis:
${apis.join('\n')}
# bc-gov, bc-gov-2022, minimal, or a file in the format of Spectral.
ruleset: bc-gov
# Findings of this severity and above shut the gate: error, warning, info, hint or never.
fail-on: error
# What consumers subscribe to, and where it is published; files is the gateway that needs nothing but this repository.
# products:
#   ${names[0]}: {version: 1.0.0, apis: [${names[0]}], plans: {basic: {title: Basic, rate-limit: 100/1hour}}}
# gateways:
#   staging: {type: files, path: catalog/staging}
#   production: {type: files, path: catalog/production, production-mode: true}
`;
}

/** Plain where it is only letters and the like, else a JSON string, which YAML reads whatever it holds. */
function yamlText(text: string): string {
  const isPlain = /^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/.test(text);
  return isPlain ? text : jsonText(text);
}

/**
 * One name for each document: its file's name, or where that says nothing its folder's, or its title's; letters, digits
 * and hyphens, each once.
 */
export function apiNames(documents: readonly FoundDocument[]): string[] {
  const taken = new Set<string>();
  return documents.map(document => {
    const wanted = [...candidates(document).map(slug), 'api'].filter(name => name !== '');
    // `api` is for documents that say nothing of themselves.
    const free = (wanted.length > 1 ? wanted.slice(0, -1) : wanted).find(name => !taken.has(name));
    const name = free ?? numbered(wanted[0]!, taken);
    taken.add(name);
    return name;
  });
}

/** Names that say that a file is a description, not of which API. */
const plainNames =
  /^(openapi|swagger|api|api-docs|apis|spec|specs|index|main|root|definition|docs?|documentation|src|resources|static|public|assets|contracts?|schemas?)$/i;
const versionNames = /^v?[0-9][0-9.]*$/i;

/** The last telling part of the path, that with the version, the title, the whole path: the best first. */
function candidates({ file, title }: FoundDocument): string[] {
  const { dir, name } = path.posix.parse(file);
  const base = name.replace(/[._-](openapi|swagger|api|spec)$/i, '');
  const parts = [...(dir === '' ? [] : dir.split('/')), base];
  const telling = parts.filter(part => !plainNames.test(part));
  const named = telling.filter(part => !versionNames.test(part));
  const fromTitle = title === undefined ? [] : [title.replace(/\s+apis?$/i, '')];
  const fromPath = named.length === 0 ? [] : [named.at(-1)!, telling.join('-')];
  return [...fromPath, ...fromTitle, ...(telling.length === 0 ? [] : [parts.join('-')])];
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}

const attestationsText = `# yaml-language-server: $schema=attestations.schema.json
# What no machine can prove about production readiness: who says so, on what evidence, and until when.
# specgate ready --attest R-07 adds an entry.
#
# attestations:
#   - id: R-07                      # the item of the checklist (specgate explain R-07)
#     status: done                  # or not-applicable
#     statement: The Privacy Impact Assessment covers version 2 and its new fields.
#     by: {name: Name of a person, role: Their role}
#     date: 2026-11-03
#     expires: 2027-11-03
#     link: https://example.gov.bc.ca/pia/2026-123   # a link, a statement or both
#     api: routes                   # a name in specgate.yaml; without it, every API
#     environments: [prod]          # without it, all
attestations: []

# Items that are accepted as failing for a while.
#
# waivers:
#   - id: R-16
#     reason: The limit comes with the new plan in January.
#     by: {name: Name of a person, role: Their role}
#     until: 2027-01-31
waivers: []
`;

function workflowText(config: string, part: string): string {
  const named = config === configName ? '' : `          config: ${yamlText(config)}\n`;
  const apart = part === '' ? '' : `          comment-id: ${part}\n`;
  return `# Holds every pull request against the whole gate for the APIs of ${config}: lint, breaking changes, version, readiness.
name: ${part === '' ? 'specgate' : `specgate ${part}`}
on:
  pull_request:
    # The labels are for the accept label, by which a reviewer lets a named change through.
    types: [opened, synchronize, reopened, labeled, unlabeled]
  merge_group:
  push:
    branches: [main, master]
permissions:
  contents: read
concurrency:
  # An older run of a pull request would write its verdict over that of the newer one.
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # for the comment and the suggestions; the verdict needs no more than the line above
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      # A tag can be moved, a commit cannot: put the full commit SHA of the release that you looked at in its place.
      - uses: ${action}
        with:
          command: check
${named}${apart}`;
}
