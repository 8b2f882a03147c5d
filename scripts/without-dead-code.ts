import { transform } from '@swc/core';
import ts from 'typescript';

/**
 * A packed file without the functions that nothing calls, and still to be read by a person:
 * formatted, with every name as it was. The packer leaves dead code to a minifier, which would
 * take the names as well; three quarters of zod are dead here, and Node has to read it all at
 * every start.
 */
export async function withoutDeadCode(code: string): Promise<string> {
  const { code: living } = await transform(code, {
    isModule: true,
    swcrc: false,
    configFile: false,
    jsc: { target: 'es2024', minify: { module: true, mangle: false, compress: DEAD_CODE_ONLY } },
  });
  return withEagerModules(living);
}

/** Nothing is rewritten that is not dead. */
const DEAD_CODE_ONLY = {
  defaults: false,
  dead_code: true,
  evaluate: true,
  side_effects: true,
  unused: true,
  passes: 3,
  keep_classnames: true,
  keep_fnames: true,
  toplevel: false,
  inline: 0,
  reduce_funcs: false,
  reduce_vars: false,
  collapse_vars: false,
} as const;

/**
 * Puts the functions that hold the packed modules in parentheses, as the packer had them: V8
 * takes that for a sign that a function will be called, and compiles it while it reads it
 * instead of reading it twice.
 */
function withEagerModules(code: string): string {
  const functions = moduleTables(code).flatMap((table) =>
    table.properties.filter(ts.isPropertyAssignment).map(({ initializer }) => initializer),
  );
  const places = functions.flatMap((node) => [
    { at: node.getStart(), sign: '(' },
    { at: node.getEnd(), sign: ')' },
  ]);
  let marked = '';
  let from = 0;
  for (const { at, sign } of places.sort((a, b) => a.at - b.at)) {
    marked += code.slice(from, at) + sign;
    from = at;
  }
  return marked + code.slice(from);
}

/** The packer keeps the modules of a file in one object, by number. */
function moduleTables(code: string): ts.ObjectLiteralExpression[] {
  const file = ts.createSourceFile('packed.js', code, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ name }) => MODULE_TABLES.has(name.getText()))
    .flatMap(({ initializer }) =>
      initializer !== undefined && ts.isObjectLiteralExpression(initializer) ? [initializer] : [],
    );
}

const MODULE_TABLES = new Set(['modules', '__webpack_modules__']);
