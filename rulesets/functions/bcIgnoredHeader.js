export { bcIgnoredHeader as default } from './specgate.js';
