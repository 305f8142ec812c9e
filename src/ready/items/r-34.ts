/** the configuration of the gateway stands in the repository, in the version that is in force. */
import { getAt } from '../../document/pointer.ts';
import type { ServiceEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { atApiConnect, versioned } from '../traffic/api-connect-answers.ts';
import { inGateway, withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';

export default defineItem({
  id: 'R-34',
  title: 'The gateway is configured from version-controlled files',
  section: 'F',
  proves:
    'Pillars of a production-ready API, API Gateway & Smart Routing: declarative, version-controlled configuration',
  gate: 'warn',
  why: 'What is clicked together in a console nobody reviews, and nobody can bring back.',
  remedy:
    'Keep the declarative files in the repository, render them again after each change of the document, and publish from them alone.',
  evidence: ['gateway', 'gateway-config'],
  check: context => atApiConnect(context, versioned) ?? withoutGatewayFiles(context) ?? judge(context),
  examples: [
    {
      says: 'The files are in the repository.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'pass',
    },
    {
      says: 'They were rendered from another version of the document.',
      files: {
        'openapi.yaml': routesDocument.replace('version: 1.0.0', 'version: 1.1.0'),
        'gateway.yaml': routesService('', text =>
          text.replace('[ns.gw-abcde.prod]', '[ns.gw-abcde.prod, specgate.api.api~1.0.0]'),
        ),
      },
      expect: 'fail',
    },
    {
      says: 'No gateway file is here.',
      files: { 'openapi.yaml': routesDocument },
      expect: 'unknown',
    },
  ],
});

function judge(context: Context): Answer {
  const { gateway, live } = context;
  const drift = live?.answers.drift;
  const changes = drift && drift.created + drift.updated + drift.deleted;
  const old = gateway.services.flatMap(service => otherVersion(service, context));
  if (old.length > 0) return { status: 'fail', evidence: old };
  const { isVersioned } = context.repository.tree;
  const files = gateway.files.slice(0, 10).map(
    (file): Evidence => ({
      kind: 'gateway-config',
      where: file,
      says: !isVersioned
        ? 'The configuration stands in a file, and this folder is no git repository.'
        : file.startsWith('<')
          ? 'It is drawn from the config and the documents, which stand in the repository.'
          : 'The configuration stands in the repository.',
    }),
  );
  if (!isVersioned) return { status: 'unknown', evidence: files, needs: 'file' };
  if (!live || !drift || changes === undefined) return { status: 'pass', evidence: files };
  const says =
    changes === 0
      ? 'What is in force is what was published last.'
      : `What is in force was changed past the files: ${drift.created} objects are missing, ${drift.updated} changed and ${drift.deleted} too many.`;
  const told: Evidence = { kind: 'gateway', where: live.url, says };
  return changes === 0 ? { status: 'pass', evidence: [...files, told] } : { status: 'fail', evidence: [told] };
}

/** The tag of the renderer names the API and the version that the configuration was made from. */
function otherVersion(service: ServiceEntity, { document, api }: Context): Evidence[] {
  const version = getAt(document?.data, ['info', 'version']);
  if (typeof version !== 'string') return [];
  return service.tags.flatMap(tag => {
    const found = /^specgate\.api\.(.+)~(.+)$/.exec(tag);
    if (!found || found[1] !== api.name || found[2] === version) return [];
    // Another major version stands beside this one.
    if (found[2]!.split('.')[0] !== version.split('.')[0]) return [];
    return [
      inGateway(
        service,
        `It was rendered from version ${found[2]!.slice(0, 40)} of the document, which is ${version.slice(0, 40)} now.`,
        'tags',
      ),
    ];
  });
}
