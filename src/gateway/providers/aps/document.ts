/** What one publish sends: all of our entities and the services of the team, with the tag by which the server selects them. */
import { yamlText } from '../../../document/yaml-text.ts';
import { type Entity, nest } from '../kong/entity.ts';
import { readMarks } from '../kong/tags.ts';
import { type ApsSettings, selectTag } from './settings.ts';
import type { Team } from './team.ts';

/** The entities that Kong gets; product versions stand in the ledger alone. */
export function sent(entities: readonly Entity[]): Entity[] {
  return entities.filter(({ data }) => readMarks(data.tags).role !== 'product');
}

export function configText(entities: readonly Entity[], team: Team, settings: ApsSettings): string {
  return yamlText(configData(entities, team, settings));
}

export function configData(entities: readonly Entity[], team: Team, settings: ApsSettings): Record<string, unknown> {
  const tag = selectTag(settings);
  const tagged = sent(entities).map(entity => {
    const tags = Array.isArray(entity.data.tags) ? entity.data.tags : [];
    return { ...entity, data: { ...entity.data, tags: [tag, ...tags.filter(one => one !== tag)] } };
  });
  const { services = [], upstreams = [] } = nest(tagged);
  const { lists } = team;
  const all = {
    services: [...services, ...lists.services],
    upstreams: [...upstreams, ...lists.upstreams],
    certificates: lists.certificates,
  };
  return {
    _format_version: '3.0',
    services: all.services,
    ...(all.upstreams.length > 0 && { upstreams: all.upstreams }),
    ...(all.certificates.length > 0 && { certificates: all.certificates }),
  };
}
