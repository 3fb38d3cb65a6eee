// Hears what has changed and tells htmx, which fetches what this reader may see of it.
// Each word of it carries the position of the change, which the answer must have seen.
// An element listens with hx-trigger="live:applications:<id> from:body".
// Words are gathered for a moment: of many changes each element hears once, and none waits for ever.
// Nothing is told while a part of the page is on its way: that part would not hear it.
const MOMENT = 200;
const words = new Map();
let source;
let telling;
let fetching = 0;

const tellSoon = () => {
  telling ??= setTimeout(tell, MOMENT);
};

const tell = () => {
  telling = undefined;
  if (fetching > 0) return tellSoon();
  const names = [...words.keys()];
  // An element that hears several of these asks once: so the last position goes with each.
  const position = Math.max(...words.values());
  words.clear();
  names.forEach((name) => window.htmx.trigger(document.body, name, { position }));
};

const note = (name, position) => {
  words.set(name, position);
  tellSoon();
};

const hear = (message) => {
  const { feature, id, vacancy } = JSON.parse(message.data);
  const position = Number(message.lastEventId);
  note(`live:${feature}`, position);
  note(`live:${feature}:${id}`, position);
  if (vacancy) note(`live:vacancy:${vacancy}`, position);
};

const missed = () => note("live:missed", 0);

const listen = () => {
  if (source || document.hidden) return;
  source = new EventSource("/api/v1/stream");
  source.addEventListener("changed", hear);
  source.addEventListener("missed", missed);
};

const stop = () => {
  if (source) source.close();
  source = undefined;
};

// What has been fetched is in its place a moment after it has come.
document.addEventListener("htmx:beforeSend", ({ detail }) => {
  fetching += 1;
  detail.xhr.addEventListener("loadend", () => setTimeout(() => (fetching -= 1), MOMENT));
});

document.addEventListener("visibilitychange", () => {
  if (document.hidden) return stop();
  listen();
  missed();
});
window.addEventListener("pagehide", stop);
listen();
