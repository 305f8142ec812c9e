export { bcUndescribedTags as default } from './specgate.js';
