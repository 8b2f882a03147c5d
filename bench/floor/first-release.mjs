import { base, finish, list, name, send } from './requests.mjs';

if ((await list()).some((row) => row.name === name)) throw new Error('it is there already');
const version = process.env.GITHUB_REF.replace('refs/tags/v', '');
const { id } = await send('POST', base, JSON.stringify({ name, version }));
await send('POST', `${base}/${id}/install`);
await send('POST', `${base}/${id}/setup`, process.env.INPUT_SETUP);
await send('GET', `${base}/instances/${id}`);
finish('created');
