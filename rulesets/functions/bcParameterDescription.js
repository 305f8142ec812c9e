export { bcParameterDescription as default } from './specgate.js';
