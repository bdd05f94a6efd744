// The one file that talks to the server.
export class Refusal extends Error {}

async function ask(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Refusal(await response.text());
  return response.json();
}

export const people = () => ask("/play/people");
export const screen = (who, last) => ask(`/play/${who}/screen?last=${last}`);
export const fileUrl = (id) => `/play/file/${encodeURIComponent(id)}`;

export async function act(who, action, body) {
  const headers = { "Content-Type": "application/json" };
  return (await ask(`/play/${who}/${action}`, { method: "POST", headers, body: JSON.stringify(body) })).result;
}

export async function upload(who, file, fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value) form.append(name, value);
  form.append("file", file, file.name);
  return (await ask(`/play/${who}/upload`, { method: "POST", body: form })).result;
}

/** Keeps a line open for ever: `onEvent(event)`, `onState(connected)`; returns a function that retries at once. */
export function listen(who, onEvent, onState) {
  let socket, timer, wait = 500;
  function open() {
    clearTimeout(timer);
    socket?.close();
    const line = (socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/play/${who}/events`));
    line.onopen = () => { wait = 500; onState(true); };
    line.onmessage = ({ data }) => onEvent(JSON.parse(data));
    line.onclose = () => {
      if (line !== socket) return;
      onState(false);
      timer = setTimeout(open, (wait = Math.min(wait * 2, 8000)));
    };
  }
  open();
  return open;
}
