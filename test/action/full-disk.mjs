// Loaded before the Action by a test: a disk that has room for the folder of the reports, but not for them.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { writeFileSync } = fs;
fs.writeFileSync = (file, ...rest) => {
  if (/specgate-\w+\W\w+\.\w+$/.test(String(file))) {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  }
  return writeFileSync(file, ...rest);
};
syncBuiltinESMExports();
