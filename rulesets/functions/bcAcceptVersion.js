export { bcAcceptVersion as default } from './specgate.js';
