/** one command takes a release back. */

import { apiWorkloads } from '../api-workloads.ts';
import type { Context } from '../context.ts';
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { deployment, workflow } from '../examples.ts';
import { defineItem, type Evidence } from '../item.ts';
import { rollbackCommand, rollbackSteps } from '../publishing.ts';
import { repositoryFact } from '../repository.ts';
import { concerns, isAbout } from '../scope.ts';
import { anyDocument, attestationOf } from '../stated.ts';

export default defineItem({
  id: 'R-50',
  title: 'Rollback is one command',
  section: 'I',
  proves:
    'Pillars of a production-ready API, Automated Deployment & Lifecycle Management: the rollback is a single command, no manual server edits',
  gate: 'warn',
  why: 'In an outage nobody has time to find out how it was before; a command that was tried brings it back in a minute.',
  remedy:
    'Write the command into a runbook or a workflow (helm rollback, oc rollout undo, specgate rollback), try it, and state when it was tried.',
  evidence: ['repository', 'gateway-config', 'attestation'],
  attestation: {
    states: 'The rollback is one command, and it was tried; the day of the last test is named.',
    maxMonths: 12,
  },
  check(context) {
    const tool = byTool(context);
    const written = [...inPipelines(context), ...inRunbooks(context)];
    if (written.length > 0) return { status: 'pass', evidence: [...written, ...tool] };
    // The gateway's part is not all of a release where the workload comes from here too.
    const { workloads } = apiWorkloads(context);
    if (tool.length > 0 && workloads.length === 0) return { status: 'pass', evidence: tool };
    return notFound(
      context,
      'runbooks and pipelines',
      'No runbook and no pipeline names the command that takes back what runs behind the gateway.',
      ['pipelines'],
      tool,
    );
  },
  examples: [
    {
      says: 'The runbook names the command.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/routes.yaml': deployment(),
        'docs/runbook.md': '# Runbook\n\n## Rollback\n\n```\nhelm rollback routes\n```\n',
      },
      expect: 'pass',
    },
    {
      says: 'A failed release takes itself back.',
      files: {
        'openapi.yaml': anyDocument,
        '.github/workflows/deploy.yml': workflow('helm upgrade --install --atomic routes charts/routes'),
      },
      expect: 'pass',
    },
    {
      says: "The gateway's part alone is not the whole release.",
      files: {
        'openapi.yaml': anyDocument,
        'specgate.yaml':
          'apis: {api: {file: openapi.yaml}}\nproducts: {routes: {version: 1.0.0, apis: [api]}}\ngateways: {production: {type: files, path: catalog}}\n',
        'deploy/routes.yaml': deployment(),
      },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-50',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Last tried on 2026-09-15 with helm rollback.',
        ),
      },
      expect: 'attested',
    },
  ],
});

/** Products of the config are published from git, so that what was there before can be published again. */
function byTool({ config }: Context): Evidence[] {
  if ((config.gateways?.size ?? 0) === 0 || (config.products?.size ?? 0) === 0) return [];
  return [
    {
      kind: 'gateway-config',
      where: 'specgate.yaml',
      says: 'specgate rollback puts back what the gateway had before the last publishing.',
    },
  ];
}

function inPipelines(context: Context): Evidence[] {
  return firstFew(
    rollbackSteps(context),
    step =>
      inRepository(
        step.where,
        step.words[0] === 'helm' && step.words[1] !== 'rollback'
          ? 'Helm takes a failed release back by itself (--atomic), and any other by helm rollback.'
          : `${step.pipeline.system} takes a release back by ${step.does}.`,
      ),
    2,
  );
}

/** Pages that name the command, by their first line that does. */
const runbooks = repositoryFact(({ tree }) => {
  const pages = tree.files.filter(
    file => /\.(md|adoc|rst|txt)$/i.test(file) && !/(^|\/)(node_modules|vendor)\/|CHANGELOG/i.test(file),
  );
  return pages.slice(0, 500).flatMap(path => {
    const lines = (tree.text(path) ?? '').split(/\r?\n/);
    const index = lines.findIndex(
      line => line.length < 2000 && !/^\s*(<!--|\/\/)/.test(line) && rollbackCommand.test(line),
    );
    if (index === -1) return [];
    const command = rollbackCommand.exec(lines[index]!)![1]!;
    return [{ path, line: lines[index]!, where: `${tree.name(path)}:${index + 1}`, command }];
  });
});

function inRunbooks(context: Context): Evidence[] {
  const isOurs = concerns(context);
  const isNamedOurs = isAbout(context);
  const found = runbooks(context.repository).filter(({ path, line }) => isOurs(path) && isNamedOurs(line));
  return firstFew(found, ({ where, command }) => inRepository(where, `The page names the command (${command}).`), 1);
}
