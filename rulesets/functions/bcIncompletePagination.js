export { bcIncompletePagination as default } from './specgate.js';
