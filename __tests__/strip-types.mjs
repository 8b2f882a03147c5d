// What jest compiles the tests and the sources with: Node's own, which leaves blanks in place of the
// types, so that every line and column is that of the source.
import { stripTypeScriptTypes } from 'node:module';

export default {
  process: (text) => ({ code: stripTypeScriptTypes(text) }),
};
