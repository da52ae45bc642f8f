// Small comforts only: everything on the page reads without this script.
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "guidepost-theme";
  function stored() {
    try { return localStorage.getItem(key); } catch (refused) { return null; }
  }
  function keep(theme) {
    try { localStorage.setItem(key, theme); } catch (refused) { /* Private windows keep nothing. */ }
  }
  var chosen = stored();
  if (chosen === "light" || chosen === "dark") { root.setAttribute("data-theme", chosen); }

  document.addEventListener("DOMContentLoaded", function () {
    var button = document.querySelector(".theme-switch");
    if (!button) { return; }
    var dark = window.matchMedia("(prefers-color-scheme: dark)");
    function current() {
      return root.getAttribute("data-theme") || (dark.matches ? "dark" : "light");
    }
    function label() {
      button.textContent = button.getAttribute(current() === "dark" ? "data-light" : "data-dark");
    }
    button.hidden = false;
    label();
    dark.addEventListener("change", label);
    button.addEventListener("click", function () {
      var next = current() === "dark" ? "light" : "dark";
      root.setAttribute("data-theme", next);
      keep(next);
      label();
    });
  });
})();
