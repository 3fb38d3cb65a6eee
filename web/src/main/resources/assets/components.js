// Brings the GOV.UK and MoJ components of the page to life, and those of every part that arrives.
const library = (id) => import(document.getElementById(id).href);
const [govuk, moj] = await Promise.all([library("govuk-frontend"), library("moj-frontend")]);

const bringToLife = (scope) => {
  govuk.initAll({ scope });
  moj.initAll({ scope });
};

bringToLife(document);
document.body.addEventListener("htmx:load", (event) => {
  if (event.detail.elt !== document.body) bringToLife(event.detail.elt);
});
