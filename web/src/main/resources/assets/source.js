// Shows the whole of the place in a document that a link led to, not only its beginning.
const show = () => {
  const place = location.hash.slice(1);
  document.querySelectorAll(".app-source__shown").forEach((part) => part.classList.remove("app-source__shown"));
  if (!place.startsWith("at-")) return;
  document.querySelectorAll(`[data-within~="${CSS.escape(place)}"]`).forEach((part) => part.classList.add("app-source__shown"));
};

window.addEventListener("hashchange", show);
show();
