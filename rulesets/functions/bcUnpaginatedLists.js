export { bcUnpaginatedLists as default } from './specgate.js';
