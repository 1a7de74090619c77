/**
 * The one script in the head, run before the first paint and allowed by its hash in the content security policy:
 * the chosen theme, the fact that scripts run, and, for an address with filters, the sign that hides unfiltered figures.
 */
export const HEAD_SCRIPT =
  "(function(d){d.dataset.script='';try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}" +
  "if(location.search.length>1)d.dataset.pending=''})(document.documentElement)"
