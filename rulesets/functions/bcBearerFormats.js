export { bcBearerFormats as default } from './specgate.js';
