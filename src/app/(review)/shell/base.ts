/** Under this address the browser's router decides; the server sends the same shell for all of it. */
export const BASE = '/review'
