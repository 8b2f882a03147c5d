/**
 * Jest's environment for Node, in which a CommonJS module is compiled once in a worker. Jest loads
 * its own parts and every package anew for each test file, and compiled them anew as well: that was
 * a tenth of all the work of `npm test`. They still run anew in each file, in its own context.
 */
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

interface Compiled {
  readonly text: string;
  readonly script: vm.Script;
}

type Importer = vm.ScriptOptions['importModuleDynamically'];

const { compileFunction } = vm;
const compiled = new Map<string, Compiled>();

/** Who answers an `import()` in a module: the file that loaded it last. */
const importers = new Map<string, Importer>();

vm.compileFunction = (source, parameters = [], options = {}) => {
  const { filename, parsingContext, importModuleDynamically } = options;
  if (filename === undefined || parsingContext === undefined) {
    return compileFunction(source, parameters, options);
  }
  importers.set(filename, importModuleDynamically as Importer);
  const { script } = compiledOf({ filename, source, head: `(function (${parameters.join()}) {` });
  return script.runInContext(parsingContext) as ReturnType<typeof compileFunction>;
};

/** A script is bound to no context, so that V8 has compiled its functions for all of them. */
function compiledOf({ filename, source, head }: Record<'filename' | 'source' | 'head', string>) {
  const text = `${head}${source}\n})`;
  const known = compiled.get(filename);
  if (known?.text === text) return known;
  const script = new vm.Script(text, {
    filename,
    // Where an error is said to be, the head does not count.
    columnOffset: -head.length,
    importModuleDynamically: (...asked) => {
      const importer = importers.get(filename);
      if (typeof importer !== 'function') throw new Error(`${filename} may import nothing.`);
      return importer(...asked);
    },
  });
  const fresh = { text, script };
  compiled.set(filename, fresh);
  return fresh;
}

export default TestEnvironment;
