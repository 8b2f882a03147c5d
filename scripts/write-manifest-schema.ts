// `node scripts/write-manifest-schema.ts`: writes docs/manifest.schema.json, which a test holds
// against the code.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import prettier from 'prettier';
import { manifestSchema } from '../src/manifest/manifest-schema.ts';

const file = join(import.meta.dirname, '../docs/manifest.schema.json');
const options = await prettier.resolveConfig(file);
await writeFile(
  file,
  await prettier.format(JSON.stringify(manifestSchema()), { ...options, filepath: file }),
);
