/** The parts of the checklist in its order, with the boxes of the APS page, and which parts a profile asks for. */
import type { ReadyProfile } from '../report/ready-report.ts';
import type { Item } from './item.ts';

export interface Section {
  id: Item['section'];
  title: string;
  /** Where it comes from. */
  source:
    | 'APS Production Readiness Checklist'
    | 'pillars of a production-ready API'
    | 'BC Government API Guidelines'
    | 'product lifecycle';
  /** The lines with a box, as the page has them, each with the items that it takes; undefined where the page has none. */
  boxes?: readonly { title: string; items: readonly string[] }[];
}

export const sections: readonly Section[] = [
  {
    id: 'A',
    title: 'First time activities',
    source: 'APS Production Readiness Checklist',
    boxes: [
      { title: 'Learn about and understand the benefits of the API Services Portal', items: ['R-01', 'R-02'] },
      { title: 'Have access to a production-ready API', items: ['R-03', 'R-04'] },
      {
        title: 'Get Organizational approval to share your API service',
        items: ['R-05', 'R-06', 'R-07', 'R-08'],
      },
      { title: 'Recommended: Document your API in an OpenAPI specification', items: ['R-09'] },
    ],
  },
  {
    id: 'B',
    title: 'Configure a Gateway Service',
    source: 'APS Production Readiness Checklist',
    boxes: [{ title: 'Create a Gateway Service', items: ['R-10', 'R-11', 'R-12'] }],
  },
  {
    id: 'C',
    title: 'Protect your API',
    source: 'APS Production Readiness Checklist',
    boxes: [
      {
        title: 'Ensure that your Gateway Services are protected to safeguard your APIs and the data they handle',
        items: ['R-13', 'R-14', 'R-15', 'R-16', 'R-17'],
      },
    ],
  },
  {
    id: 'D',
    title: 'Share your API',
    source: 'APS Production Readiness Checklist',
    boxes: [
      {
        title:
          'Package your Gateway Services and make them available for discovery by developers and consumers in BC Government and beyond',
        items: ['R-18', 'R-19', 'R-20', 'R-21', 'R-22', 'R-23'],
      },
    ],
  },
  {
    id: 'E',
    title: 'Additional steps',
    source: 'APS Production Readiness Checklist',
    boxes: [
      { title: 'Integrate DevOps', items: ['R-24', 'R-25', 'R-26'] },
      { title: 'Monitor your Gateway Services', items: ['R-27'] },
    ],
  },
  { id: 'F', title: 'API Gateway & Smart Routing', source: 'pillars of a production-ready API' },
  { id: 'G', title: 'Observability', source: 'pillars of a production-ready API' },
  { id: 'H', title: 'Resilience', source: 'pillars of a production-ready API' },
  { id: 'I', title: 'Automated Deployment & Lifecycle Management', source: 'pillars of a production-ready API' },
  { id: 'J', title: 'Security by Design', source: 'pillars of a production-ready API' },
  { id: 'K', title: 'Documentation, ownership and service levels', source: 'BC Government API Guidelines' },
  { id: 'L', title: 'Lifecycle gates', source: 'product lifecycle' },
];

/** Where the checks of the config stand, behind all others. */
export const ownSection: { id: string; title: string; boxes?: Section['boxes'] } = {
  id: 'own',
  title: 'Checks of this repository',
};

const inProfile: Record<ReadyProfile, string> = { aps: 'ABCDEL', pillars: 'FGHIJKL', strict: 'ABCDEFGHIJKL' };

/** Whether a profile asks for a part of the checklist. */
export function asksFor(profile: ReadyProfile, section: Item['section']): boolean {
  return inProfile[profile].includes(section);
}
