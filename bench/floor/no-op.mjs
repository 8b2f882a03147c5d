import { base, finish, list, name, send } from './requests.mjs';

const { id } = (await list()).find((row) => row.name === name);
await send('GET', `${base}/instances/${id}`);
finish('unchanged');
