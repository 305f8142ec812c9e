export { bcMixedPagination as default } from './specgate.js';
