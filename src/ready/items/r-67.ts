/** one name and version is one content; what consumers read as 1.2.0 must not become something else. */
import { getAt } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';

export default defineItem({
  id: 'R-67',
  title: 'No version is published again with other content',
  section: 'L',
  proves: 'Product lifecycle: a production catalog takes no second product of the same name and version',
  gate: 'block',
  why: 'Consumers hold on to a version because it does not change; where the same version means two things, nobody knows what runs.',
  remedy:
    'Compare with what was published (--base main, or the tag of the release); where the content differs, raise info.version (specgate bump FILE --base main --write), or take the changes back.',
  evidence: ['gateway', 'repository', 'openapi'],
  check(context) {
    const { document, live, released, change, isNew, api } = context;
    if (!document)
      return {
        status: 'unknown',
        evidence: [{ kind: 'openapi', where: api.file, says: 'The document cannot be read.' }],
      };
    const version = getAt(document.data, ['info', 'version']);
    const where = `${api.file}:${document.locate(['info', 'version']).start.line}`;
    if (version === undefined || typeof version === 'object')
      return { status: 'fail', evidence: [{ kind: 'openapi', where, says: 'The document has no info.version.' }] };
    const told = [published(live), tagged(released), compared(change, where), first(isNew, where)].filter(
      one => one !== undefined,
    );
    const against = told.find(one => one.status === 'fail');
    if (against) return against;
    if (told[0]) return { status: 'pass', evidence: told.flatMap(({ evidence }) => evidence) };
    return {
      status: 'unknown',
      evidence: [
        ...unanswered(live),
        { kind: 'repository', where: 'git tags', says: 'No tag names this API in this version.' },
        { kind: 'openapi', where, says: 'There is no base to compare with; --base with a git revision gives one.' },
      ],
    };
  },
  examples: [
    {
      says: 'The document has no version.',
      files: { 'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes}\npaths: {}\n' },
      expect: 'fail',
    },
    {
      says: 'There is nothing to compare the version with.',
      files: { 'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n' },
      expect: 'unknown',
    },
  ],
});

type Told = Extract<Answer, { status: 'pass' | 'fail' }>;

function told(status: 'pass' | 'fail', evidence: Evidence): Told {
  return { status, evidence: [evidence] };
}

/** What the gateway published last under this name and version. */
function published(live: Context['live']): Told | undefined {
  const found = live?.answers.published;
  if (!live || !found) return undefined;
  const status = found === 'other content' ? 'fail' : 'pass';
  return told(status, { kind: 'gateway', where: live.url, says: `The gateway has ${found} under this version.` });
}

function unanswered(live: Context['live']): Evidence[] {
  const why = live?.refused.get('published');
  return live && why !== undefined ? [{ kind: 'gateway', where: live.url, says: why }] : [];
}

/** What the repository tagged as this version. */
function tagged(released: Context['released']): Told | undefined {
  if (!released) return undefined;
  const where = `git tag ${released.tag}`;
  return released.sameContent
    ? told('pass', { kind: 'repository', where, says: 'The document is the same as at the tag of this version.' })
    : told('fail', {
        kind: 'repository',
        where,
        says: 'The document differs from the one at the tag of this version.',
      });
}

/** Nobody has seen any version of it. */
function first(isNew: boolean, where: string): Told | undefined {
  return isNew ? told('pass', { kind: 'openapi', where, says: 'This is the first version of the API.' }) : undefined;
}

/** What the base has: other content asks for another version. */
function compared(change: Context['change'], where: string): Told | undefined {
  if (!change) return undefined;
  const { version, baseVersion, sameContent } = change;
  if (sameContent) return told('pass', { kind: 'openapi', where, says: 'The document is the same as in the base.' });
  return version === baseVersion
    ? told('fail', { kind: 'openapi', where, says: `The base has version ${baseVersion} with other content.` })
    : told('pass', {
        kind: 'openapi',
        where,
        says: `The content changed, and the version did (the base has ${baseVersion ?? 'none'}).`,
      });
}
