/**
 * Letters of a question that a bookmark sends, as they stand in the address: servers and proxies take a request line of 8 KB,
 * and the path, the scheme and what a proxy adds go off that.
 */
export const MAX_ENCODED = 6_000;

/**
 * The `javascript:` address of the bookmark: it takes the words selected on the page that is open, else its title and address,
 * and opens the one box of this server with them. Too long a selection is cut between letters; half a surrogate pair,
 * which no address can carry, is left out.
 *
 * It runs on pages of others only, where it was dragged to; on ours the content security policy forbids it, as it should.
 */
export function bookmarkletCode(ownAddress: string): string {
  const code = `(()=>{const d=document,p=d.title+"\\n"+location.href;let q="",n=0;for(const c of (String(getSelection()).trim()||p).replace(/\\p{Surrogate}/gu,"")){n+=encodeURIComponent(c).length;if(n>${MAX_ENCODED})break;q+=c}const u=${JSON.stringify(`${ownAddress}/check?q=`)}+encodeURIComponent(q),w=open(u);if(w)w.opener=null;else location.href=u})()`;
  return `javascript:${encodeURIComponent(code)}`;
}
