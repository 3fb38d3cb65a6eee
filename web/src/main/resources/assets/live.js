// Hears what has changed and tells htmx, which fetches what this reader may see of it.
// Each word of it carries the position of the change, which the answer must have seen.
// An element listens with hx-trigger="live:applications:<id> from:body".
let source;

const tell = (name, position) => window.htmx.trigger(document.body, name, { position });

const hear = (message) => {
  const { feature, id, vacancy } = JSON.parse(message.data);
  const position = message.lastEventId;
  tell(`live:${feature}`, position);
  tell(`live:${feature}:${id}`, position);
  if (vacancy) tell(`live:vacancy:${vacancy}`, position);
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
