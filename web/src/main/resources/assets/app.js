// What goes with each request that a part of a page makes by itself or for its reader.
document.addEventListener("htmx:configRequest", (event) => {
  const { headers, parameters, verb, triggeringEvent } = event.detail;
  const token = document.querySelector("meta[name=csrf-token]");
  if (verb !== "get" && token) headers["X-CSRF-TOKEN"] = token.content;
  if (triggeringEvent && triggeringEvent.type.startsWith("live:")) {
    headers["X-Muster-By-Itself"] = "true";
    const { position } = triggeringEvent.detail;
    if (position) parameters.waitFor = position;
  }
});

// A form is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  else if (!form.hasAttribute("hx-post")) form.dataset.sent = "true";
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});

// A page that comes back from the browser's memory may be sent again.
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});
