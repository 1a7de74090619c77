/**
 * The one script in the head, run before the first paint and allowed by its hash in the content security policy:
 * the chosen theme, the fact that scripts run, that links are shared by the device's own sheet here, and, for an address with filters, the sign that hides
 * unfiltered figures. A picture inside another site has the colours that its address names.
 */
export const HEAD_SCRIPT =
  "(function(d){d.dataset.script='';var n=navigator,q=location.search,e='embedded' in d.dataset&&/([?&])theme=(light|dark)(?:&|$)/.exec(q),t;" +
  "if(e){t=e[2];q=q.replace(e[0],e[1])}else try{t=localStorage.getItem('theme')}catch(_){}" +
  "if(t==='light'||t==='dark')d.dataset.theme=t;" +
  "if(n.share&&(!n.canShare||n.canShare({url:location.href}))&&matchMedia('(pointer:coarse)').matches)d.dataset.shares='';" +
  "if(q.length>1)d.dataset.pending=''})(document.documentElement)"
