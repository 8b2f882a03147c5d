import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '../../src/domain/json.ts';
import { reasonIn } from '../../src/workspace/service-reason.ts';
import { vendorExample } from './answers.ts';

const said = (value: JsonValue) => {
  const { words, places } = reasonIn(value);
  return places === '' ? words : `${words} | ${places}`;
};

describe('the reason in the vendor’s forms (documented)', () => {
  test.each<[example: string, reason: string]>([
    ['authorize.401', 'Unauthorized'],
    ['setup.409', 'Integration not found (IntegrationNotFound)'],
    [
      'instance-get.409',
      'IntegrationInstance 68380000-0000-4000-8000-00000000ed82 not found (notFound)',
    ],
    [
      'instance-patch.409',
      'Patch contains invalid operations (invalidArgs) | invalid paths: replace /id',
    ],
  ])('%s', (name, reason) => {
    expect(said(JSON.parse(vendorExample(name).body) as JsonValue)).toBe(reason);
  });

  test('every place that a patch is refused for, and no value', () => {
    const reason = said({
      errorInfo: {
        status: 'invalidArgs',
        message: 'No',
        invalidPaths: [
          { op: 'replace', path: '/secrets/a', value: 'hush-hush' },
          { path: '/features/b' },
          { value: 'hush-hush' },
        ],
        invalidValueTypes: [{ op: 'add', path: '/webHooks', value: { a: 'hush-hush' } }, '/c'],
        invalidDatas: [],
        invalidConstraints: { '/d': ['must be short'], '/e': {}, value: 'hush-hush' },
      },
    });
    expect(reason).toBe(
      'No (invalidArgs) | invalid paths: replace /secrets/a, /features/b; ' +
        'invalid types of values: add /webHooks, /c; constraints: /d must be short, /e',
    );
  });

  test('the first ten places of many', () => {
    const invalidPaths = Array.from({ length: 5_000 }, (_, at) => ({ op: 'add', path: `/${at}` }));
    expect(reasonIn({ message: 'No', invalidPaths }).places).toMatch(/^invalid paths: .*add \/9$/);
  });
});

describe('the reason in the forms that others have', () => {
  test.each<[reason: string, value: JsonValue]>([
    ['No', { detail: 'No' }],
    ['No', { error: 'No' }],
    ['No', { error: { message: 'No' } }],
    ['No (E7)', { error: { message: 'No', code: 'E7' } }],
    ['No', { Message: 'No' }],
    ['No; Not so', { Message: 'No', ExceptionMessage: 'hidden', detail: 'Not so' }],
    ['One. Two', { errors: ['One.', 'Two'] }],
    ['One; Two', { errors: [{ message: 'One' }, { detail: 'Two' }] }],
    ['Bad; name: a b', { title: 'Bad', errors: { name: ['a', 'b'] } }],
    ['name: a', { errors: { name: 'a' } }],
    ['invalid_grant; Expired', { error: 'invalid_grant', error_description: 'Expired' }],
    ['Denied; Forbidden', { status: 403, message: 'Denied', error: 'Forbidden', path: '/a' }],
    ['Forbidden', { message: 'Forbidden', error: 'Forbidden' }],
    ['forbidden', { message: 'forbidden', status: 'forbidden' }],
    ['Why', { reason: 'Why' }],
    ['loc: it', { errors: { loc: { msg: 'it' } } }],
    ['One; Two', ['One', 'Two']],
    ['Bad', { result: null, errorInfo: { errors: [{ message: 'Bad' }] } }],
  ])('%s', (reason, value) => {
    expect(said(value)).toBe(reason);
    expect(reasonIn(value).hasWords).toBe(true);
  });
});

describe('of any other JSON, its beginning', () => {
  test.each<[shown: string, value: JsonValue]>([
    ['null', null],
    ['5', 5],
    ['{}', {}],
    ['{"message":"  "}', { message: '  ' }],
    ['{"ok":false,"why":7}', { ok: false, why: 7 }],
    ['[{"a":1}]', [{ a: 1 }]],
  ])('%s', (shown, value) => {
    expect(reasonIn(value)).toEqual({ words: shown, places: '', hasWords: false });
  });

  test('without the values that can be secrets of the workspace', () => {
    const value = {
      id: '1',
      settings: [{ id: 'a', value: 'hush' }],
      secrets: [{ id: 'b', value: 'hush', values: ['hush'] }],
      parts: [{ value: 'hush', apiKey: 'hush', Password: 'hush', access_token: 'hush' }],
    };
    const { words } = reasonIn(value);
    expect(words).not.toContain('hush');
    expect(words).toMatch(/^\{"id":"1","settings":"…","secrets":"…","parts":\[\{"value":"…"/);
  });

  test('of 100,000 levels, and of very many entries, quickly', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as JsonValue;
    expect(reasonIn(deep).words).toBe('[[[[[["…"]]]]]]');
    expect(reasonIn({ errors: deep }).hasWords).toBe(false);
    const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, at]));
    expect(reasonIn({ errors: wide }).words).toMatch(/^k0: ;/);
  });
});
