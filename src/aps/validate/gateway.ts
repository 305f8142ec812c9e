/** Everything that the gateway's server would say about one publishing call: all of its stages at once (it stops at the first). */
import type { Stream } from '../../kong/stream.ts';
import { validateDeck } from './deck.ts';
import { collector, type GatewaySettings, sorted, type Validation } from './finding.ts';
import { validateHosts, validateRoutePaths } from './hosts.ts';
import { sentBy } from './request.ts';
import { ownerOf, validateBaseEntities, validateQualifiers, validateTags } from './tags.ts';
import { validateUpstreams } from './upstreams.ts';

/**
 * Validates the files that one call publishes (`gwa pg FILES`, or `gwa apply -i FILE`); several are sent as one stream.
 * Pure: what depends on the gateway is taken from the settings, and told as depending where they do not say it.
 */
export function validateRequest(streams: readonly Stream[], settings: GatewaySettings): Validation {
  const into = collector();
  const documents = sentBy(streams, into);
  for (const { file, unfilled, problems, documents: read } of streams) {
    for (const { line = 1, message } of problems) {
      // The server reads the last of equal keys, and other tools the first or none.
      if (read.length === 0) into.refuse('input', 'Unexpected Error', { file, line }, message);
      else into.accept('input', message, { file, line }, 'Keep one of them.');
    }
    if (unfilled?.isConditional)
      into.skip({ file, line: 1 }, 'Parts under conditions are read whether they are rendered or not.');
  }
  if (streams.every(({ documents, problems }) => documents.length === 0 && problems.length === 0)) {
    const [first] = streams;
    if (first)
      into.refuse(
        'input',
        'Empty Configuration Passed',
        { file: first.file, line: 1 },
        'To take everything away, publish "services: []" with a qualifier.',
      );
  }
  const owner = ownerOf(documents, settings);
  for (const sent of documents) {
    validateBaseEntities(sent, settings, into);
    validateTags(sent, owner, into);
    validateHosts(sent, settings, into);
    validateUpstreams(sent, settings, into);
    validateRoutePaths(sent, settings, into);
  }
  validateQualifiers(documents, owner, settings, into);
  validateDeck(streams, into);
  return { findings: sorted(into.findings), unchecked: into.unchecked };
}
