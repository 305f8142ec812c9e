/** Makes gateways in memory for tests, with something of a stranger in each. */
import { refText } from '../../../src/gateway/model.ts';
import type { TestGateway } from '../conformance.ts';
import { memoryProvider } from './memory.ts';
import { MemoryGateway } from './memory-gateway.ts';

export function memoryBench(): TestGateway & { readonly memory: MemoryGateway } {
  const memory = new MemoryGateway();
  memory.apis.set('bears:1.0.0', {
    name: 'bears',
    version: '1.0.0',
    digest: 'theirs',
    isOff: false,
    owner: 'parks',
    document: '{}',
  });
  const isOurs = ({ owner }: { owner: string }): boolean => owner === 'specgate';
  const text = (wanted: boolean): string => {
    const of = <One extends { owner: string }>(map: Map<string, One>): One[] =>
      [...map].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, one]) => (isOurs(one) === wanted ? [one] : []));
    return JSON.stringify([of(memory.products), of(memory.apis)], undefined, 1);
  };
  return {
    memory,
    provider: () => memoryProvider(memory),
    faults: memory.faults,
    log: () => memory.log,
    strangers: () => text(false),
    dump: () => text(true),
    expireLocks: () => {
      memory.lockedBy = undefined;
    },
    subscribe: (product, plan, consumer) => memory.subscribe(product, plan, consumer),
    subscriptions: () =>
      Object.fromEntries([...memory.subscriptions].map(([key, consumers]) => [key, [...consumers.keys()].sort()])),
    onWrite: listener => void memory.listeners.push(listener),
    live: () =>
      [...memory.products.values()].filter(one => one.state === 'published' || one.state === 'deprecated').map(refText),
  };
}
