export { bcPaginationBounds as default } from './specgate.js';
