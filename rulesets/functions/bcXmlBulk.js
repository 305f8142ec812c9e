export { bcXmlBulk as default } from './specgate.js';
