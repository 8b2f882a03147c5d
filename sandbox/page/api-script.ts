/**
 * The script of the page of the integrations where the sandbox is given routes: it does by the API
 * what the page's forms do without it, and fills in what the API reads. It knows the routes and the
 * token from the page. To uninstall is no operation of the action, so that its form is sent.
 */
export const API_SCRIPT = `
const { token, workspace, routes } = JSON.parse(document.querySelector('main').dataset.api);

const fillText = (text, values) =>
  text.replace(/\\{(\\w+)\\}/g, (placeholder, name) => values[name] ?? placeholder);

function fill(shape, values) {
  if (typeof shape === 'string') {
    const name = /^\\{(\\w+)\\}$/.exec(shape)?.[1];
    return name in values ? values[name] : fillText(shape, values);
  }
  if (typeof shape !== 'object' || shape === null) return shape;
  if (Array.isArray(shape)) return shape.map((part) => fill(part, values));
  return Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, fill(part, values)]));
}

function call(operation, values) {
  const { method, path, body } = routes[operation];
  const all = { ...values, ws: workspace };
  const headers = { authorization: 'Bearer ' + token, accept: 'application/json' };
  if (body === undefined) return fetch(fillText(path, all), { method, headers });
  headers['content-type'] =
    method === 'PATCH' ? 'application/json-patch+json' : 'application/json';
  return fetch(fillText(path, all), { method, headers, body: JSON.stringify(fill(body, all)) });
}

function say(text) {
  const message = document.createElement('p');
  message.className = 'message refused';
  message.setAttribute('role', 'alert');
  message.textContent = text;
  document.querySelectorAll('.message').forEach((old) => old.remove());
  document.querySelector('.sheet').before(message);
}

const VALUES = {
  create: ({ name, version }) => ({ name, version }),
  install: ({ id, of }) => ({ id, ...of }),
  setup: ({ id, of, parameters }) => ({ id, ...of, setup: JSON.parse(parameters) }),
};

document.addEventListener('submit', async (event) => {
  const form = event.target;
  const action = event.submitter?.value ?? 'create';
  if (!(action in VALUES)) return;
  event.preventDefault();
  try {
    const fields = Object.fromEntries(new FormData(form));
    const of = { ...form.closest('tr')?.dataset };
    const answer = await call(action, VALUES[action]({ ...fields, of }));
    if (answer.ok) return location.assign(location.href);
    say('The workspace answered ' + answer.status + ': ' + (await answer.text()));
  } catch (error) {
    say(error instanceof SyntaxError ? 'The setup parameters are not valid JSON.' : String(error));
  }
});

async function showWhatTheApiReads() {
  const list = await (await call('list', {})).json();
  for (const { id, name, version } of list.items ?? list) {
    const row = document.querySelector('tr[data-id="' + CSS.escape(id) + '"]');
    if (row === null) continue;
    row.querySelector('.version bdi').textContent = version;
    if (row.querySelector('.status') === null) continue;
    const instance = await (await call('read-instance', { id, name, version })).json();
    row.querySelector('.status').title = String(instance.status);
  }
  document.querySelector('main').dataset.read = 'true';
}

showWhatTheApiReads().catch((error) => say(String(error)));
`;
