/** Returns a response that holds a document for programs; the media type follows from the file's ending when it is served. */
export function jsonResponse(document: object): Response {
  return new Response(`${JSON.stringify(document)}\n`, { headers: { "content-type": "application/json" } });
}
