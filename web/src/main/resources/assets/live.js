// Hears what has changed and tells htmx, which fetches what this reader may see of it.
// An element listens with hx-trigger="live:applications:<id> from:body".
let source;

const tell = (name) => window.htmx.trigger(document.body, name);

const hear = (message) => {
  const { feature, id, vacancy } = JSON.parse(message.data);
  tell(`live:${feature}`);
  tell(`live:${feature}:${id}`);
  if (vacancy) tell(`live:vacancy:${vacancy}`);
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
