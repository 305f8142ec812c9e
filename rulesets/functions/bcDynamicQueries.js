export { bcDynamicQueries as default } from './specgate.js';
