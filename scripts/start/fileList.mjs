/**
 * Writes the names of all files of the build into its page, for the worker that keeps them (public/review-worker.js):
 * whoever has the page knows which files belong to it.
 * @returns a plugin of Vite's
 */
export const fileList = () => {
  let base = '/'
  return {
    name: 've-co-so:file-list',
    apply: /** @type {const} */ ('build'),
    /** @param {{ base: string }} config */
    configResolved: (config) => {
      base = config.base
    },
    transformIndexHtml: {
      order: /** @type {const} */ ('post'),
      /**
       * @param {string} html
       * @param {{ bundle?: object }} build
       */
      handler: (html, { bundle = {} }) => {
        const files = Object.keys(bundle).filter((name) => !name.endsWith('.html'))
        const list = JSON.stringify(files.map((name) => base + name).sort())
        return html.replace('</body>', `<script type="application/json" id="files">${list}</script></body>`)
      },
    },
  }
}
