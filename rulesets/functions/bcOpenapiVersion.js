export { bcOpenapiVersion as default } from './specgate.js';
