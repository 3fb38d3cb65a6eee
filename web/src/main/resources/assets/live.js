// Hears what has changed and tells htmx, which fetches what this reader may see of it.
// Each word of it carries the position of the change, which the answer must have seen.
// An element listens with hx-trigger="live:applications:<id> from:body".
// Words are gathered for a moment: of many changes each element hears once, and none waits for ever.
const MOMENT = 200;
const words = new Map();
let source;
let telling;

const tell = (name, position) => window.htmx.trigger(document.body, name, { position });

const tellAll = () => {
  telling = undefined;
  const names = [...words.keys()];
  // An element that hears several of these asks once: so the last position goes with each.
  const last = Math.max(...words.values());
  words.clear();
  names.forEach((name) => tell(name, String(last)));
};

const note = (name, position) => {
  words.set(name, position);
  telling ??= setTimeout(tellAll, MOMENT);
};

const hear = (message) => {
  const { feature, id, vacancy } = JSON.parse(message.data);
  const position = message.lastEventId;
  note(`live:${feature}`, position);
  note(`live:${feature}:${id}`, position);
  if (vacancy) note(`live:vacancy:${vacancy}`, position);
};

const listen = () => {
  if (source || document.hidden) return;
  source = new EventSource("/api/v1/stream");
  source.addEventListener("changed", hear);
  source.addEventListener("missed", () => tell("live:missed"));
};

const stop = () => {
  if (source) source.close();
  source = undefined;
};

document.addEventListener("visibilitychange", () => {
  if (document.hidden) return stop();
  listen();
  tell("live:missed");
});
window.addEventListener("pagehide", stop);
listen();
