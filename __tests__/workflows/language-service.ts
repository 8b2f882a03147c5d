import { validate } from '@actions/languageservice/validate';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OTHERS_ACTIONS } from './others-actions.ts';
import { PLACEHOLDER, ownManifest, ownReference, readWorkflow } from './workflow.ts';

type Config = NonNullable<Parameters<typeof validate>[1]>;
type FetchMetadata = NonNullable<Config['actionsMetadataProvider']>['fetchActionMetadata'];
type Metadata = NonNullable<Awaited<ReturnType<FetchMetadata>>>;

let documents = 0;

/**
 * What GitHub's language service, which editors use, has to say of a workflow or an `action.yml`:
 * `line: message`.
 */
export async function languageServiceSays(path: string, text: string): Promise<string[]> {
  // It remembers what it has read by the address.
  const address = `file:///${(documents += 1)}/${path}`;
  const found = await validate(TextDocument.create(address, 'yaml', 0, text), {
    actionsMetadataProvider: { fetchActionMetadata },
    fileProvider: {
      getFileContent: async ({ path: asked }) => ({
        name: asked,
        content: (await readWorkflow(asked)).text,
      }),
    },
  });
  return found.map(
    ({ range, message }) =>
      `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
}

const fetchActionMetadata: FetchMetadata = async ({ owner, name, path = '', ref }) => {
  const action = [owner, name, path].filter((part) => part !== '').join('/');
  const own = ownReference(`${action}@${ref}`);
  if (own !== undefined) {
    const { inputs = {}, outputs = {} } = await ownManifest(own);
    return { name: PLACEHOLDER, description: '', inputs, outputs } as Metadata;
  }
  const names = OTHERS_ACTIONS[action];
  if (names === undefined) return undefined;
  const inputs = Object.fromEntries(names.map((input) => [input, { description: '' }]));
  return { name: action, description: '', inputs };
};
