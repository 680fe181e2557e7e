/** The folder of the site, and of its pages in the reader's language; each with a slash at its end. */
const { base = "/", home = "/" } = document.documentElement.dataset;

/** Where the elements of all pages find what they load. */
export const ADDRESSES = {
  home,
  texts: `${home}interface.json`,
  names: `${home}names.json`,
  facts: `${home}facts.json`,
  search: `${home}search/`,
  pagefind: `${base}pagefind/pagefind.js`,
  snapshots: `${base}api/v1/snapshots`,
} as const;
