import type { HostPolicy } from '../serverHeaders.ts'

/**
 * The same policy for nginx, to include inside its `http` block. Headers stand once, in the server block, with values from
 * maps: an `add_header` inside a `location` would drop those around it. An empty value sends no header.
 */
export function nginxConfig({ everywhere, rules, redirects }: HostPolicy): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))]
  const maps = names.map(name => {
    const rows = rules.filter(({ headers }) => name in headers).map(({ path, headers }) => `  "~${expressionOf(path)}" "${headers[name]}";`)
    return `map $request_uri ${variableOf(name)} {\n  default "";\n${rows.join('\n')}\n}\n`
  })
  const fixed = Object.entries(everywhere).map(([name, value]) => `  add_header ${name} "${value}" always;`)
  // An error must not be kept as long as the file that it stands for.
  const varying = names.map(name => `  add_header ${name} ${variableOf(name)}${name === 'Cache-Control' ? '' : ' always'};`)
  const moves = redirects.map(([from, to]) => `  location ~ ^${from.replace(/\*$/, '(.*)')}$ { return 308 ${to.replace(':splat', '$1')}$is_args$args; }`)
  return `${maps.join('\n')}
server {
  listen 8080;
  root /srv/dyad-atlas;
  charset utf-8;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml application/xml application/atom+xml text/calendar;
  error_page 404 /404.html;

${[...fixed, ...varying].join('\n')}

  location ~ ^(/.+)/$ { return 308 $1$is_args$args; }
  location ~ ^/(_headers|_redirects|nginx\\.conf)$ { return 404; }
${moves.join('\n')}
  location / { try_files $uri $uri/index.html =404; }
}
`
}

const variableOf = (header: string) => `$atlas_${header.toLowerCase().replaceAll('-', '_')}`

/** Matches the path of an address with or without its query. */
function expressionOf(pattern: string): string {
  const path = pattern.replace('.', String.raw`\.`).replace(/:\w+/g, '[^/?]+')
  return path.endsWith('*') ? `^${path.slice(0, -1)}` : String.raw`^${path}(\?|$)`
}
