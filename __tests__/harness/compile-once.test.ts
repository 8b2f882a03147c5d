import vm from 'node:vm';
import { afterEach, expect, jest, test } from '@jest/globals';

// What is spied on is Node's own, which other files have as well.
afterEach(() => {
  jest.restoreAllMocks();
});

/** Compiles a module as Jest does, for a context of its own. */
function moduleIn(source: string, parsingContext = vm.createContext()) {
  const place = { filename: '/a/module.js', parsingContext };
  return vm.compileFunction(source, ['module'], place) as (module: object) => unknown;
}

test('a module that is compiled once has in each context the globals of that context', () => {
  const contexts = [vm.createContext({ name: 'north' }), vm.createContext({ name: 'south' })];
  const modules = contexts.map((context) => moduleIn('return name;', context));
  expect(modules.map((run) => run({}))).toEqual(['north', 'south']);
  expect(modules[0]).not.toBe(modules[1]);
});

test('a module is compiled for the first file that loads it, and for no other', () => {
  const { Script } = vm;
  const compiled = jest.spyOn(vm, 'Script').mockImplementation((...given) => new Script(...given));
  for (let file = 1; file <= 3; file += 1) moduleIn('return "the same";')({});
  expect(compiled).toHaveBeenCalledTimes(1);
});

test('a module whose source has changed is compiled again', () => {
  const results = ['return 1;', 'return 2;', 'return 1; // The end'];
  expect(results.map((source) => moduleIn(source)({}))).toEqual([1, 2, 1]);
});

test('an error in it is said to be where it is, in the first line too', () => {
  const places = ['  throw new Error();', '\n throw new Error();'].map((source) => {
    try {
      moduleIn(source)({});
    } catch (error) {
      return /module\.js:\d+:\d+/.exec((error as Error).stack ?? '')?.[0];
    }
    return undefined;
  });
  expect(places).toEqual(['module.js:1:9', 'module.js:2:8']);
});

test('an import in it is answered for the file that loaded it last', async () => {
  const source = 'return import("asked");';
  const imported = async (answer: string) => {
    const run = vm.compileFunction(source, [], {
      filename: '/an/importing-module.js',
      parsingContext: vm.createContext(),
      importModuleDynamically: async () => {
        const module = new vm.SyntheticModule(['default'], () => {
          module.setExport('default', answer);
        });
        await module.link(() => module);
        await module.evaluate();
        return module;
      },
    }) as () => Promise<{ readonly default: string }>;
    return (await run()).default;
  };
  expect(await imported('first')).toBe('first');
  expect(await imported('second')).toBe('second');
});
