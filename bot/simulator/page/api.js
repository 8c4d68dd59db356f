// The control API under /sim: the page acts as one person through it.

async function result(response) {
  const body = await response.json();
  if (!body.ok) throw new Error(body.error || body.description || response.statusText);
  return body.result;
}

/** One GET. */
export async function get(path, query = {}) {
  return result(await fetch(`/sim/${path}?${new URLSearchParams(query)}`));
}

/** One POST with a JSON body. */
export async function post(path, body = {}) {
  const options = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  return result(await fetch(`/sim/${path}`, options));
}

/** Send files; `progress` gets 0…1. The result has `done` (a promise) and `cancel()`. */
export function upload(payload, files, progress) {
  const form = new FormData();
  form.append("payload", JSON.stringify(payload));
  for (const [name, file, filename] of files) form.append(name, file, filename);
  const request = new XMLHttpRequest();
  const done = new Promise((resolve, reject) => {
    request.upload.addEventListener("progress", (event) => event.lengthComputable && progress(event.loaded / event.total));
    request.addEventListener("load", () => {
      const body = JSON.parse(request.responseText || "{}");
      if (body.ok) resolve(body.result);
      else reject(new Error(body.error || body.description || `HTTP ${request.status}`));
    });
    request.addEventListener("error", () => reject(new Error("the connection broke")));
    request.addEventListener("abort", () => reject(new DOMException("cancelled", "AbortError")));
    request.open("POST", "/sim/send");
    request.send(form);
  });
  return { done, cancel: () => request.abort() };
}

/** Where a file of the chat can be seen. */
export const fileUrl = (fileId) => `/sim/files/${encodeURIComponent(fileId)}`;

/** Everything that happens from now on, as it happens. `state` gets true and false as the line comes and goes. */
export function listen(user, after, onEvent, onState) {
  const source = new EventSource(`/sim/stream?${new URLSearchParams({ user, after })}`);
  source.addEventListener("open", () => onState(true));
  source.addEventListener("error", () => onState(false));
  source.addEventListener("message", (event) => onEvent(JSON.parse(event.data)));
  return source;
}
