export { bcVersionForm as default } from './specgate.js';
