export { bcOpenWildcards as default } from './specgate.js';
